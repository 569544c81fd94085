package org.whence.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Records of a few ints, written one after another and read back from the beginning, as often as wanted. */
final class RecordFile implements Closeable {
    private static final int BUFFER = 1 << 18;

    private final FileChannel channel;
    private final int width;
    private final ByteBuffer buffer;
    private long size;

    RecordFile(Path file, int width) throws IOException {
        this.width = width;
        channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        buffer = ByteBuffer.allocate(BUFFER / width * width * Integer.BYTES);
    }

    /** How many there are. */
    long size() {
        return size;
    }

    void add(int... record) throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
        for (int value : record) {
            buffer.putInt(value);
        }
        size++;
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** Takes records one by one. */
    interface Taker {
        /** Takes one; the array is used again for the next. */
        void take(int[] record) throws IOException;
    }

    /** Ends the writing. */
    void seal() throws IOException {
        flush();
    }

    /** Hands on every record, in the order of writing; after {@link #seal()}, by any number of threads. */
    void read(Taker taker) throws IOException {
        ByteBuffer own = ByteBuffer.allocate(BUFFER / width * width * Integer.BYTES);
        int[] record = new int[width];
        for (long position = 0; channel.read(own, position) > 0; ) {
            own.flip();
            while (own.remaining() >= width * Integer.BYTES) {
                for (int i = 0; i < width; i++) {
                    record[i] = own.getInt();
                }
                taker.take(record);
            }
            position += own.position();
            own.clear();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
