package org.whence.causal;

import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Writes an index beside its place and then moves it there in one step, so that nobody ever sees half of it. */
final class IndexFileWriter {
    private static final int CHUNK = 1 << 13;
    private static final String UNFINISHED = ".unfinished";

    private final CausalIndex index;
    private final String buildId;
    private final List<IndexHeader.Column> columns = new ArrayList<>();
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private long place;

    IndexFileWriter(CausalIndex index, String buildId) {
        this.index = index;
        this.buildId = buildId;
    }

    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        removeUnfinished(folder, file.getFileName() + ".");
        String owner = file.getFileName() + "." + ProcessHandle.current().pid() + "-";
        Path unfinished = Files.createTempFile(folder, owner, UNFINISHED);
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                writeTo(channel);
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Of processes that were killed while they wrote. */
    private static void removeUnfinished(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, prefix + "*-*" + UNFINISHED)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String owner = name.substring(prefix.length(), name.indexOf('-', prefix.length()));
                if (ProcessHandle.of(Long.parseLong(owner)).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void writeTo(FileChannel channel) throws IOException {
        index.columns().buffers().forEach((name, buffer) -> plan(name, ColumnKind.of(buffer), buffer.capacity()));
        index.columns().numbers().forEach((name, column) -> plan(name, ColumnKind.of(column), column.size()));
        index.columns().texts().forEach((name, text) -> plan(name, ColumnKind.BYTES, text.size()));
        long start = IndexFormat.start(header().length);
        channel.position(start);
        int position = 0;
        for (Buffer buffer : index.columns().buffers().values()) {
            write(channel, start, position++, List.of(buffer));
        }
        for (NumberColumn column : index.columns().numbers().values()) {
            write(channel, start, position++, column.parts());
        }
        for (ByteColumn text : index.columns().texts().values()) {
            write(channel, start, position++, text.slices());
        }
        channel.position(0);
        writeFully(channel, IndexFormat.preamble(header()));
    }

    private void plan(String name, ColumnKind kind, long count) {
        long bytes = count * kind.width();
        if (kind != ColumnKind.BYTES && bytes > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The index would need " + bytes + " bytes for its column " + name
                    + ", and a column can have " + Integer.MAX_VALUE + ".");
        }
        columns.add(new IndexHeader.Column(name, kind, place, bytes, 0));
        place = IndexFormat.aligned(place + bytes);
    }

    private byte[] header() throws IOException {
        RelationTable relations = index.relations();
        return new IndexHeader(
                        buildId,
                        index.claimCount(),
                        index.componentCount(),
                        relations.relations(),
                        relations.relation(relations.chained()).name(),
                        Stream.concat(index.exactRelations().stream(), index.exactEnds().stream())
                                .sorted()
                                .toList(),
                        columns)
                .toBytes();
    }

    private void write(FileChannel channel, long start, int position, List<? extends Buffer> parts) throws IOException {
        IndexHeader.Column column = columns.get(position);
        CRC32C checksum = new CRC32C();
        channel.position(start + column.place());
        for (Buffer part : parts) {
            for (int from = 0; from < part.limit(); from += CHUNK) {
                int count = Math.min(CHUNK, part.limit() - from);
                chunk.clear();
                int length = ColumnKind.copy(part, from, count, chunk);
                chunk.position(0).limit(length);
                checksum.update(chunk.duplicate());
                writeFully(channel, chunk);
            }
        }
        columns.set(position, new IndexHeader.Column(column.name(), column.kind(), column.place(), column.bytes(), (int)
                checksum.getValue()));
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
