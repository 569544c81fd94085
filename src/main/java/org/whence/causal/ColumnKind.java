package org.whence.causal;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
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

    /** How many bytes an element of the buffer has that a column of this kind is copied from; numbers are copied as bytes. */
    int unit() {
        return isOfNumbers() ? 1 : width;
    }

    boolean isOfNumbers() {
        return this == ONES || this == TWOS || this == THREES || this == INTS;
    }

    /** The bytes as numbers of this kind, without copying. */
    NumberColumn numbers(ByteBuffer bytes) {
        return new NumberColumn(bytes, width);
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

    /** Copies values of this kind into a buffer of bytes. */
    void copy(Buffer column, int from, int count, ByteBuffer into) {
        switch (this) {
            case CHARS -> into.asCharBuffer().put(((CharBuffer) column).slice(from, count));
            case FLOATS -> into.asFloatBuffer().put(((FloatBuffer) column).slice(from, count));
            case LONGS -> into.asLongBuffer().put(((LongBuffer) column).slice(from, count));
            case ONES, TWOS, THREES, INTS, BYTES -> into.put(((ByteBuffer) column).slice(from, count));
        }
    }
}
