package org.whence.causal;

import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/** Lays an index over the columns of a mapped file, after looking whether it is one, whole, and of the right build. */
final class IndexFileReader {
    /** Up to this size all columns are checked at once; a larger file is checked when asked. */
    static final long CHECKED_ON_OPENING = 64L << 20;

    private static final int TEXT_SEGMENT_BITS = 30;

    private final Path file;
    private final MappedFile mapped;
    private final IndexHeader header;
    /** Where the columns start. */
    private final long start;

    /** Reads the header of an open file; the channel may be closed once the index is there. */
    IndexFileReader(Path file, FileChannel channel) throws IOException, IndexDoesNotFitException {
        this.file = file;
        mapped = new MappedFile(channel);
        ByteBuffer preamble = mapped.stretch(0, Math.min(IndexFormat.PREAMBLE, mapped.size()));
        int length = headerLength(preamble);
        header = header(preamble.getInt(), length);
        start = IndexFormat.start(length);
        for (IndexHeader.Column column : header.columns()) {
            if (!mapped.covers(start + column.place(), column.bytes())) {
                throw cutShort();
            }
        }
    }

    private int headerLength(ByteBuffer preamble) throws IndexDoesNotFitException {
        byte[] magic = new byte[Math.min(IndexFormat.MAGIC.length, preamble.remaining())];
        preamble.get(magic);
        if (!Arrays.equals(magic, IndexFormat.MAGIC)) {
            throw new IndexDoesNotFitException("The file " + file + " is not a causal index.");
        }
        if (preamble.remaining() < 3 * Integer.BYTES) {
            throw cutShort();
        }
        int version = preamble.getInt();
        if (version != IndexFormat.VERSION) {
            throw new IndexDoesNotFitException("The causal index " + file + " is of version " + version
                    + ", and this program reads version " + IndexFormat.VERSION + ".");
        }
        return preamble.getInt();
    }

    private IndexHeader header(int checksum, int length) throws IOException, IndexDoesNotFitException {
        if (!mapped.covers(IndexFormat.PREAMBLE, length)) {
            throw cutShort();
        }
        byte[] bytes = new byte[length];
        mapped.stretch(IndexFormat.PREAMBLE, length).get(bytes);
        if (IndexFormat.checksum(ByteBuffer.wrap(bytes)) != checksum) {
            throw damaged("its header");
        }
        try {
            return IndexHeader.of(bytes);
        } catch (EOFException | UTFDataFormatException | IllegalArgumentException e) {
            throw damaged("its header");
        }
    }

    CausalIndex open(String buildId) throws IOException, IndexDoesNotFitException {
        if (!header.buildId().equals(buildId)) {
            throw new IndexDoesNotFitException("The causal index " + file + " belongs to the build " + header.buildId()
                    + ", but the store is of the build " + buildId + ".");
        }
        if (mapped.size() <= CHECKED_ON_OPENING) {
            check();
        }
        try {
            return laidOut();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            // A header with a check sum that fits, and no sense: somebody else's.
            throw damaged("its columns");
        }
    }

    private CausalIndex laidOut() throws IOException {
        IndexColumns columns = new IndexColumns();
        for (IndexHeader.Column column : header.columns()) {
            if (column.kind() == ColumnKind.BYTES) {
                columns.with(column.name(), text(column));
                continue;
            }
            ByteBuffer bytes = mapped.stretch(start + column.place(), column.bytes());
            if (column.kind().isOfNumbers()) {
                columns.with(
                        column.name(), NumberColumn.over(bytes, column.kind().width()));
            } else {
                columns.with(column.name(), column.kind().view(bytes));
            }
        }
        RelationTable relations = RelationTable.of(header.relations(), header.chained());
        Map<Boolean, Set<String>> exact =
                header.exact().stream().collect(Collectors.partitioningBy(relations::has, Collectors.toSet()));
        return new CausalIndex(
                columns, relations, header.claims(), header.components(), exact.get(true), exact.get(false));
    }

    private ByteColumn text(IndexHeader.Column column) throws IOException {
        long segment = 1L << TEXT_SEGMENT_BITS;
        ByteBuffer[] segments = new ByteBuffer[(int) ((column.bytes() + segment - 1) / segment)];
        for (int i = 0; i < segments.length; i++) {
            long from = i * segment;
            segments[i] = mapped.stretch(start + column.place() + from, Math.min(segment, column.bytes() - from));
        }
        return new ByteColumn(segments, TEXT_SEGMENT_BITS, column.bytes());
    }

    /** Looks at every byte of every column. */
    void check() throws IOException, IndexDoesNotFitException {
        for (IndexHeader.Column column : header.columns()) {
            CRC32C checksum = new CRC32C();
            text(column).slices().forEach(checksum::update);
            if ((int) checksum.getValue() != column.checksum()) {
                throw damaged("its column " + column.name());
            }
        }
    }

    private IndexDoesNotFitException cutShort() {
        return new IndexDoesNotFitException("The causal index " + file + " is cut short.");
    }

    private IndexDoesNotFitException damaged(String part) {
        return new IndexDoesNotFitException(
                "The causal index " + file + " is damaged: the checksum of " + part + " does not fit.");
    }
}
