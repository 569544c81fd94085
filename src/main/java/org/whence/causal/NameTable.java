package org.whence.causal;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names and the numbers they stand for, both ways. The names are sorted by their bytes and front-coded in blocks
 * of {@value #BLOCK}: each tells how much it shares with the one before and gives the rest (I. H. Witten,
 * A. Moffat and T. C. Bell, Managing Gigabytes, 2nd ed. 1999, section 4.1). IRIs that begin alike then cost little
 * more than what tells them apart.
 */
final class NameTable {
    static final int BLOCK = 16;

    /** In {@link #ranks}: the number has no name. */
    static final int NAMELESS = -1;

    private final ByteColumn bytes;
    private final LongBuffer blocks;
    private final IntBuffer numbers;
    private final IntBuffer ranks;

    /**
     * A table over its columns.
     *
     * @param bytes the front-coded names
     * @param blocks where each block begins
     * @param numbers the number of each name, in sorted order
     * @param ranks the place of each number's name in sorted order, or {@link #NAMELESS}
     */
    NameTable(ByteColumn bytes, LongBuffer blocks, IntBuffer numbers, IntBuffer ranks) {
        this.bytes = bytes;
        this.blocks = blocks;
        this.numbers = numbers;
        this.ranks = ranks;
    }

    ByteColumn bytes() {
        return bytes;
    }

    LongBuffer blocks() {
        return blocks;
    }

    IntBuffer numbers() {
        return numbers;
    }

    IntBuffer ranks() {
        return ranks;
    }

    /** How many names there are. */
    int size() {
        return numbers.capacity();
    }

    /** The name of a number that has one. */
    String name(int number) {
        Reading reading = new Reading(ranks.get(number) / BLOCK);
        for (int i = ranks.get(number) % BLOCK; i >= 0; i--) {
            reading.next();
        }
        return new String(reading.name, 0, reading.length, StandardCharsets.UTF_8);
    }

    /** The number of a name, or {@link #NAMELESS}. */
    int number(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = blocks.capacity() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (new Reading(middle).next().compareTo(wanted) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return numberInBlock(low, wanted);
    }

    private int numberInBlock(int block, byte[] wanted) {
        if (blocks.capacity() == 0) {
            return NAMELESS;
        }
        Reading reading = new Reading(block);
        int end = (int) Math.min(size(), (block + 1L) * BLOCK);
        for (int rank = block * BLOCK; rank < end; rank++) {
            if (reading.next().compareTo(wanted) == 0) {
                return numbers.get(rank);
            }
        }
        return NAMELESS;
    }

    /** Reads the names of a block one by one, each over the one before. */
    private final class Reading {
        private final ByteColumn.Cursor cursor;
        private byte[] name = new byte[128];
        private int length;

        Reading(int block) {
            cursor = new ByteColumn.Cursor(bytes, blocks.get(block));
        }

        Reading next() {
            int shared = cursor.nextNumber();
            length = shared + cursor.nextNumber();
            if (length > name.length) {
                name = Arrays.copyOf(name, length * 2);
            }
            for (int i = shared; i < length; i++) {
                name[i] = cursor.next();
            }
            return this;
        }

        int compareTo(byte[] other) {
            return Arrays.compareUnsigned(name, 0, length, other, 0, other.length);
        }
    }
}
