package org.whence.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Standard output for bytes by the million: what it is now, but it tells when its reader has gone. Owns no stream. */
final class StandardOutput extends OutputStream {
    private final PrintStream out = System.out;

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        flush();
    }

    /** A {@link PrintStream} keeps to itself that it could not write. */
    @Override
    public void flush() throws IOException {
        if (out.checkError()) {
            throw new IOException("the reader of standard output has gone");
        }
    }
}
