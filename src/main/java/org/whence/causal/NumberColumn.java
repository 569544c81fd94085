package org.whence.causal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntUnaryOperator;

/**
 * Numbers by their place, each in as few bytes as the largest of them needs: one to four, the lowest first. In four it
 * may be below 0. Read in place, from the heap or from a mapped file. Safe for many threads.
 *
 * @param bytes the numbers one after the other; where they are of three bytes, one byte more, so that each can be read
 *     in one look
 * @param width how many bytes a number has
 */
record NumberColumn(ByteBuffer bytes, int width) {
    private static final int THREE = 3;
    private static final int LOW_BYTE = 0xFF;
    private static final int LOW_THREE = 0xFFFFFF;

    /** These numbers; copied. */
    static NumberColumn of(int... numbers) {
        return of(numbers.length, place -> numbers[place]);
    }

    /** So many numbers, by their place; asked for twice. */
    static NumberColumn of(int count, IntUnaryOperator numbers) {
        int width = width(count, numbers);
        int spare = width == THREE && count > 0 ? 1 : 0;
        long length = (long) count * width + spare;
        if (length > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A column of " + count + " numbers of " + width
                    + " bytes is longer than the " + Integer.MAX_VALUE + " bytes that it can have.");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        for (int place = 0; place < count; place++) {
            put(bytes, width, numbers.applyAsInt(place));
        }
        return new NumberColumn(bytes.rewind(), width);
    }

    private static int width(int count, IntUnaryOperator numbers) {
        int all = 0;
        for (int place = 0; place < count; place++) {
            all |= numbers.applyAsInt(place);
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(all);
        return Math.max(1, (bits + Byte.SIZE - 1) / Byte.SIZE);
    }

    private static void put(ByteBuffer bytes, int width, int number) {
        for (int part = 0; part < width; part++) {
            bytes.put((byte) (number >>> (part * Byte.SIZE)));
        }
    }

    /** How many there are. */
    int size() {
        return bytes.capacity() / width;
    }

    int get(int place) {
        return switch (width) {
            case 1 -> bytes.get(place) & LOW_BYTE;
            case 2 -> bytes.getChar(place * 2);
            case THREE -> bytes.getInt(place * THREE) & LOW_THREE;
            default -> bytes.getInt(place * Integer.BYTES);
        };
    }
}
