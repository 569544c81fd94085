package org.whence.causal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * How an index file begins: eight letters, the version, the length of the header, its checksum, the header; then,
 * aligned to {@value #ALIGNMENT} bytes, the columns. Numbers with the lowest byte first.
 */
final class IndexFormat {
    static final byte[] MAGIC = "WHENCE-C".getBytes(StandardCharsets.US_ASCII);

    /** To be raised with every change of the layout: a file of another version is not read but built again. */
    static final int VERSION = 9;

    static final int PREAMBLE = MAGIC.length + 3 * Integer.BYTES;
    static final int ALIGNMENT = 64;

    private IndexFormat() {}

    static long aligned(long place) {
        return (place + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** Where the columns start. */
    static long start(int headerLength) {
        return aligned(PREAMBLE + headerLength);
    }

    static int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** The file up to the end of the header. */
    static ByteBuffer preamble(byte[] header) {
        return ByteBuffer.allocate(PREAMBLE + header.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putInt(VERSION)
                .putInt(header.length)
                .putInt(checksum(ByteBuffer.wrap(header)))
                .put(header)
                .flip();
    }
}
