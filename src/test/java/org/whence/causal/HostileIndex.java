package org.whence.causal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** An index file of any bytes, with a head that fits them, so that the check sum of the head stops nobody. */
public final class HostileIndex {
    private HostileIndex() {}

    /** Writes it to a file and opens it; one that is refused as an index is as good as one that is not. */
    public static void open(byte[] input, Path file) throws IOException {
        int head = Math.min(input.length, 400);
        ByteBuffer preamble = IndexFormat.preamble(Arrays.copyOf(input, head));
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(preamble);
            channel.write(ByteBuffer.wrap(input, head, input.length - head));
        }
        try {
            new CausalIndexFile(file).open("any");
        } catch (IndexDoesNotFitException e) {
            if (!e.getMessage().contains(file.toString())) {
                throw new AssertionError(e);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** The head of a small index. */
    public static byte[] sample() throws IOException {
        return new IndexHeader(
                        "any",
                        0,
                        0,
                        List.of(new Relation("caused", null, Sign.values()[0], false)),
                        "caused",
                        List.of("caused"),
                        List.of(new IndexHeader.Column("claims", ColumnKind.values()[0], 0, 8, 0)))
                .toBytes();
    }
}
