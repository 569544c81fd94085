package org.whence.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Bytes cut into blocks of whole lines, each with room behind it to look ahead in. A line longer than a block makes
 * its block longer. Owns no stream.
 */
final class LineBlocks {
    static final int BLOCK = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Lines, in an array that may go on behind them. */
    record Lines(byte[] bytes, int end) {}

    private final InputStream in;
    private final int block;
    private byte[] rest = new byte[0];
    private boolean begun;
    private boolean ended;

    LineBlocks(InputStream in, int block) {
        this.in = in;
        this.block = block;
    }

    /**
     * The next ones; null at the end. The last line ends with a line's end, whether or not the file has it.
     *
     * @throws LimitException if a line does not end where a line must
     */
    Lines next() throws IOException {
        byte[] bytes = Arrays.copyOf(rest, Math.max(block, rest.length) + LineScanner.PADDING + 1);
        int filled = rest.length;
        int cut = 0;
        while (!ended && cut == 0) {
            if (filled > Limits.STATEMENT_BYTES) {
                throw Limits.lineTooLong();
            }
            if (filled > bytes.length - LineScanner.PADDING - 2) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int room = bytes.length - LineScanner.PADDING - 1 - filled;
            int read = in.readNBytes(bytes, filled, room);
            ended = read < room;
            int searched = filled;
            filled += read;
            cut = afterLastLineEnd(bytes, searched, filled);
        }
        if (ended) {
            cut = filled;
            if (filled > 0 && bytes[filled - 1] != '\n') {
                bytes[cut++] = '\n';
            }
        }
        rest = ended ? new byte[0] : Arrays.copyOfRange(bytes, cut, filled);
        Arrays.fill(bytes, cut, Math.min(bytes.length, cut + LineScanner.PADDING), (byte) '\n');
        return cut == 0 ? null : begun(bytes, cut);
    }

    private static int afterLastLineEnd(byte[] bytes, int from, int to) {
        for (int i = to; i > from; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }

    private Lines begun(byte[] bytes, int end) {
        boolean marked = !begun && end >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
        begun = true;
        return marked ? new Lines(Arrays.copyOfRange(bytes, 3, bytes.length), end - 3) : new Lines(bytes, end);
    }
}
