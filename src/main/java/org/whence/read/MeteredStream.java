package org.whence.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read between two statements, and ends the reading when they are too many. */
final class MeteredStream extends FilterInputStream {
    private final long limit;
    private final String fault;
    private long read;

    /**
     * A meter.
     *
     * @param limit of bytes between two statements
     * @param fault what is wrong if there are more, the end of a sentence
     */
    MeteredStream(InputStream in, long limit, String fault) {
        super(in);
        this.limit = limit;
        this.fault = fault;
    }

    /** A statement, or a line, has been taken. */
    void taken() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int octets = super.read(bytes, offset, length);
        count(Math.max(octets, 0));
        return octets;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int octets) throws LimitException {
        read += octets;
        if (read > limit) {
            throw new LimitException(fault);
        }
    }
}
