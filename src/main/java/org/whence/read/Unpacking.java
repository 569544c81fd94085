package org.whence.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * What is packed by gzip or bzip2, unpacked; but not a file of a few bytes that becomes one of many thousand million
 * (a decompression bomb). Owns no name: what it is, its first bytes tell.
 */
final class Unpacking {
    private static final int BUFFER = 1 << 16;

    private Unpacking() {}

    /** Unpacked if it begins as packed files do, else as it is. Closes the stream if that fails. */
    static InputStream open(InputStream in) throws IOException {
        Counted counted = new Counted(in);
        InputStream packed = new BufferedInputStream(counted, BUFFER);
        try {
            packed.mark(4);
            byte[] first = packed.readNBytes(3);
            packed.reset();
            if (first.length > 1 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B) {
                return guarded(new GZIPInputStream(packed, BUFFER), counted);
            }
            boolean bzip2 = first.length == 3 && first[0] == 'B' && first[1] == 'Z' && first[2] == 'h';
            return bzip2 ? guarded(new BZip2CompressorInputStream(packed, true), counted) : packed;
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    /** Unpacked by gzip, which it must be. Closes the stream if that fails. */
    static InputStream gzip(InputStream in) throws IOException {
        Counted counted = new Counted(in);
        try {
            return guarded(new GZIPInputStream(counted, BUFFER), counted);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream guarded(InputStream unpacked, Counted packed) {
        return new BufferedInputStream(new Guarded(unpacked, packed), BUFFER);
    }

    /** Knows how many bytes have been read. */
    private static class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count += octet < 0 ? 0 : 1;
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int octets = super.read(bytes, offset, length);
            count += Math.max(octets, 0);
            return octets;
        }
    }

    /** Ends when far more comes out than went in. */
    private static final class Guarded extends Counted {
        private final Counted packed;

        Guarded(InputStream unpacked, Counted packed) {
            super(unpacked);
            this.packed = packed;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int octets = super.read(bytes, offset, length);
            if (count() > Limits.UNPACKED_BYTES && count() / Limits.RATIO > packed.count()) {
                throw new LimitException("it unpacks to more than " + Limits.RATIO
                        + " times its length, as files do that are meant to fill a memory; unpack it yourself if it is"
                        + " right");
            }
            return octets;
        }
    }
}
