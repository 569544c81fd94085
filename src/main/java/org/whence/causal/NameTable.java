package org.whence.causal;

import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names and the numbers they stand for, both ways. The names are sorted ({@link NameOrder}) and front-coded in blocks
 * of {@value #BLOCK}: each tells how much it shares with the one before, or, where it begins a block, with the first of
 * all, and gives the rest (I. H. Witten, A. Moffat and T. C. Bell, Managing Gigabytes, 2nd ed. 1999, section 4.1). IRIs
 * that begin alike then cost little more than what tells them apart.
 */
final class NameTable {
    static final int BLOCK = 16;

    /** Given for a name that is none. */
    static final int NAMELESS = -1;

    private final ByteColumn bytes;
    private final LongBuffer blocks;
    private final NumberColumn numbers;
    private final NumberColumn ranks;
    private final byte[] first;

    /**
     * A table over its columns.
     *
     * @param bytes the front-coded names
     * @param blocks where each block begins
     * @param numbers the number of each name, in sorted order
     * @param ranks the place of each number's name in sorted order; of a number that has no name no place that there is
     */
    NameTable(ByteColumn bytes, LongBuffer blocks, NumberColumn numbers, NumberColumn ranks) {
        this.bytes = bytes;
        this.blocks = blocks;
        this.numbers = numbers;
        this.ranks = ranks;
        first = blocks.capacity() == 0 ? new byte[0] : firstOf(bytes);
    }

    /** It is coded against nothing. A length that no name can have is somebody else's file. */
    private static byte[] firstOf(ByteColumn bytes) {
        ByteColumn.Cursor cursor = new ByteColumn.Cursor(bytes).at(0);
        cursor.nextNumber();
        int length = cursor.nextNumber();
        if (length < 0 || length > bytes.size()) {
            throw new IllegalArgumentException("a name of " + length + " bytes");
        }
        byte[] name = new byte[length];
        for (int i = 0; i < name.length; i++) {
            name[i] = cursor.next();
        }
        return name;
    }

    ByteColumn bytes() {
        return bytes;
    }

    LongBuffer blocks() {
        return blocks;
    }

    NumberColumn numbers() {
        return numbers;
    }

    NumberColumn ranks() {
        return ranks;
    }

    /** How many names there are. */
    int size() {
        return numbers.size();
    }

    /** The place of a number's name in sorted order. */
    int rank(int number) {
        return ranks.get(number);
    }

    /** The number of the name at a place of the sorted order. */
    int numberOfRank(int rank) {
        return numbers.get(rank);
    }

    /** The name of a number that has one. */
    String name(int number) {
        int rank = ranks.get(number);
        Reading reading = new Reading().begin(rank / BLOCK);
        for (int i = rank % BLOCK; i > 0; i--) {
            reading.next();
        }
        return new String(reading.name, 0, reading.length, StandardCharsets.UTF_8);
    }

    /** The number of a name, or {@link #NAMELESS}. */
    int number(String name) {
        if (blocks.capacity() == 0) {
            return NAMELESS;
        }
        int rank = new NameSearch(this, first, name.getBytes(StandardCharsets.UTF_8)).rank();
        return rank < 0 ? NAMELESS : numbers.get(rank);
    }

    /** Reads the names of a block one by one, each over the one before. */
    private final class Reading {
        private final ByteColumn.Cursor cursor = new ByteColumn.Cursor(bytes);
        private byte[] name = new byte[Math.max(128, 2 * first.length)];
        private int length;

        /** The first name of a block. */
        Reading begin(int block) {
            cursor.at(blocks.get(block));
            int shared = cursor.nextNumber();
            System.arraycopy(first, 0, name, 0, shared);
            return read(shared);
        }

        Reading next() {
            return read(cursor.nextNumber());
        }

        private Reading read(int shared) {
            length = shared + cursor.nextNumber();
            if (length > name.length) {
                name = Arrays.copyOf(name, length * 2);
            }
            for (int i = shared; i < length; i++) {
                name[i] = cursor.next();
            }
            return this;
        }
    }
}
