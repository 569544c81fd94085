package org.whence.causal;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** How the numbers of a column stand in an index file, lowest byte first. */
enum ColumnKind {
    INTS(Integer.BYTES),
    CHARS(Character.BYTES),
    FLOATS(Float.BYTES),
    LONGS(Long.BYTES),
    BYTES(1);

    private final int width;

    ColumnKind(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    static ColumnKind of(Buffer buffer) {
        if (buffer instanceof IntBuffer) {
            return INTS;
        }
        if (buffer instanceof CharBuffer) {
            return CHARS;
        }
        return buffer instanceof FloatBuffer ? FLOATS : LONGS;
    }

    /** The bytes as numbers of this kind, without copying. */
    Buffer view(ByteBuffer bytes) {
        return switch (this) {
            case INTS -> bytes.asIntBuffer();
            case CHARS -> bytes.asCharBuffer();
            case FLOATS -> bytes.asFloatBuffer();
            case LONGS -> bytes.asLongBuffer();
            case BYTES -> bytes;
        };
    }

    /** Copies numbers of this kind into a buffer of bytes. */
    void copy(Buffer column, int from, int count, ByteBuffer into) {
        switch (this) {
            case INTS -> into.asIntBuffer().put(((IntBuffer) column).slice(from, count));
            case CHARS -> into.asCharBuffer().put(((CharBuffer) column).slice(from, count));
            case FLOATS -> into.asFloatBuffer().put(((FloatBuffer) column).slice(from, count));
            case LONGS -> into.asLongBuffer().put(((LongBuffer) column).slice(from, count));
            case BYTES -> into.put(((ByteBuffer) column).slice(from, count));
        }
    }
}
