package org.whence.causal;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** How the values of a column stand in an index file, lowest byte first. */
enum ColumnKind {
    /** Numbers of one byte, two, three and four: {@link NumberColumn}. */
    ONES(1),
    TWOS(2),
    THREES(3),
    INTS(Integer.BYTES),
    CHARS(Character.BYTES),
    FLOATS(Float.BYTES),
    LONGS(Long.BYTES),
    /** Text. */
    BYTES(1);

    private final int width;

    ColumnKind(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    boolean isOfNumbers() {
        return this == ONES || this == TWOS || this == THREES || this == INTS;
    }

    static ColumnKind of(NumberColumn column) {
        return switch (column.width()) {
            case 1 -> ONES;
            case 2 -> TWOS;
            case 3 -> THREES;
            default -> INTS;
        };
    }

    static ColumnKind of(Buffer buffer) {
        if (buffer instanceof CharBuffer) {
            return CHARS;
        }
        return buffer instanceof FloatBuffer ? FLOATS : LONGS;
    }

    /** The bytes as values of this kind, without copying. */
    Buffer view(ByteBuffer bytes) {
        return switch (this) {
            case CHARS -> bytes.asCharBuffer();
            case FLOATS -> bytes.asFloatBuffer();
            case LONGS -> bytes.asLongBuffer();
            case ONES, TWOS, THREES, INTS, BYTES -> bytes;
        };
    }

    /** Copies values into a buffer of bytes; how many bytes that are. */
    static int copy(Buffer column, int from, int count, ByteBuffer into) {
        if (column instanceof IntBuffer ints) {
            into.asIntBuffer().put(ints.slice(from, count));
            return count * Integer.BYTES;
        }
        if (column instanceof CharBuffer chars) {
            into.asCharBuffer().put(chars.slice(from, count));
            return count * Character.BYTES;
        }
        if (column instanceof FloatBuffer floats) {
            into.asFloatBuffer().put(floats.slice(from, count));
            return count * Float.BYTES;
        }
        if (column instanceof LongBuffer longs) {
            into.asLongBuffer().put(longs.slice(from, count));
            return count * Long.BYTES;
        }
        into.put(((ByteBuffer) column).slice(from, count));
        return count;
    }
}
