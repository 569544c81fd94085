package org.whence.causal;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * Numbers by their place, each in as few bytes as the largest of them needs: one to four; or, where searches read them,
 * in four. In four they may be below 0. Of
 * three bytes the lower two stand together, and after those of all numbers the third ones: so each is read by aligned
 * looks, which every compiler of the JVM makes one instruction of. On the heap or mapped from a file; safe for many
 * threads.
 */
final class NumberColumn {
    private static final int THREE = 3;
    private static final int LOW_BYTE = 0xFF;

    private final int size;
    private final int width;
    /** The third bytes, or the only ones. */
    private final ByteBuffer bytes;
    /** The lower two bytes. */
    private final CharBuffer chars;

    private final IntBuffer ints;

    private NumberColumn(int size, int width, ByteBuffer bytes, CharBuffer chars, IntBuffer ints) {
        this.size = size;
        this.width = width;
        this.bytes = bytes;
        this.chars = chars;
        this.ints = ints;
    }

    /** These numbers; copied. */
    static NumberColumn of(int... numbers) {
        return of(numbers.length, place -> numbers[place]);
    }

    /** So many numbers, by their place; asked for twice. */
    static NumberColumn of(int count, IntUnaryOperator numbers) {
        int width = width(count, numbers);
        NumberColumn column = new NumberColumn(
                count,
                width,
                width == 1 || width == THREE ? ByteBuffer.allocate(count) : null,
                width == 2 || width == THREE ? CharBuffer.allocate(count) : null,
                width == Integer.BYTES ? IntBuffer.allocate(count) : null);
        for (int place = 0; place < count; place++) {
            column.set(place, numbers.applyAsInt(place));
        }
        return column;
    }

    /** These numbers, in four bytes each, for whoever reads one after the other and has no time to look at widths. */
    static NumberColumn inFour(int... numbers) {
        return new NumberColumn(numbers.length, Integer.BYTES, null, null, IntBuffer.wrap(numbers));
    }

    /**
     * The numbers themselves, of a column that has four bytes each.
     *
     * @throws IllegalArgumentException if it has not
     */
    IntBuffer ints() {
        if (width != Integer.BYTES) {
            throw new IllegalArgumentException("numbers of " + width + " bytes");
        }
        return ints;
    }

    /** Numbers of so many bytes each, as a file has them. */
    static NumberColumn over(ByteBuffer file, int width) {
        int size = file.capacity() / width;
        return switch (width) {
            case 1 -> new NumberColumn(size, width, file, null, null);
            case 2 -> new NumberColumn(size, width, null, file.asCharBuffer(), null);
            case THREE -> new NumberColumn(size, width, file.slice(2 * size, size), lower(file, size), null);
            default -> new NumberColumn(size, width, null, null, file.asIntBuffer());
        };
    }

    private static CharBuffer lower(ByteBuffer file, int size) {
        return file.slice(0, 2 * size).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();
    }

    private static int width(int count, IntUnaryOperator numbers) {
        int all = 0;
        for (int place = 0; place < count; place++) {
            all |= numbers.applyAsInt(place);
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(all);
        return Math.max(1, (bits + Byte.SIZE - 1) / Byte.SIZE);
    }

    private void set(int place, int number) {
        switch (width) {
            case 1 -> bytes.put(place, (byte) number);
            case 2 -> chars.put(place, (char) number);
            case THREE -> {
                chars.put(place, (char) number);
                bytes.put(place, (byte) (number >>> Character.SIZE));
            }
            default -> ints.put(place, number);
        }
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** How many bytes each takes. */
    int width() {
        return width;
    }

    int get(int place) {
        return switch (width) {
            case 1 -> bytes.get(place) & LOW_BYTE;
            case 2 -> chars.get(place);
            case THREE -> chars.get(place) | (bytes.get(place) & LOW_BYTE) << Character.SIZE;
            default -> ints.get(place);
        };
    }

    /** What a file has of it, in order. */
    List<Buffer> parts() {
        return Stream.<Buffer>of(ints, chars, bytes).filter(Objects::nonNull).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberColumn column && width == column.width && parts().equals(column.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }
}
