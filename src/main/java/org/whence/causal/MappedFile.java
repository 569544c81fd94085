package org.whence.causal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * A file mapped into memory in as few windows as its length allows: one, unless it is longer than the 2 GiB that a
 * buffer can cover. Each window costs the system a mapping until the garbage collector lets it go.
 */
final class MappedFile {
    private final FileChannel channel;
    private final long size;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    MappedFile(FileChannel channel) throws IOException {
        this.channel = channel;
        size = channel.size();
    }

    long size() {
        return size;
    }

    boolean covers(long place, long bytes) {
        return bytes == 0 || (place >= 0 && bytes > 0 && bytes <= size - place);
    }

    /** A stretch of the file that it covers, at most 2 GiB less one byte. Asked for in order, windows are few. */
    ByteBuffer stretch(long place, long bytes) throws IOException {
        if (bytes == 0) {
            return ByteBuffer.allocate(0);
        }
        if (place < windowStart || place + bytes > windowStart + window.capacity()) {
            windowStart = place;
            window = channel.map(FileChannel.MapMode.READ_ONLY, place, Math.min(Integer.MAX_VALUE, size - place));
        }
        return window.slice((int) (place - windowStart), (int) bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
