package org.whence.causal;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Sorts names and codes them into a {@link NameTable}. Sorted once, so that numbers can be given by rank. */
final class NameSorter {
    private record Name(byte[] bytes, int position) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            return Arrays.compareUnsigned(bytes, other.bytes);
        }
    }

    private final Name[] sorted;

    /**
     * Names that differ from each other.
     *
     * @param what what they name, for the message
     * @throws IllegalArgumentException if two are the same
     */
    NameSorter(String what, List<String> names) {
        sorted = new Name[names.size()];
        Arrays.setAll(sorted, i -> new Name(names.get(i).getBytes(StandardCharsets.UTF_8), i));
        Arrays.parallelSort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i].compareTo(sorted[i - 1]) == 0) {
                throw new IllegalArgumentException(
                        "The " + what + " " + names.get(sorted[i].position) + " is given twice.");
            }
        }
    }

    int size() {
        return sorted.length;
    }

    /** The rank of the name at each position of the list given. */
    int[] rankOfPosition() {
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank].position] = rank;
        }
        return ranks;
    }

    /** The table in which each name's number is its rank. */
    NameTable byRank() {
        int[] numbers = new int[sorted.length];
        Arrays.setAll(numbers, rank -> rank);
        return table(numbers, sorted.length);
    }

    /**
     * The table with the numbers given.
     *
     * @param numbers the number of each name, by rank
     * @param range above every number; a number not given stays without a name
     */
    NameTable table(int[] numbers, int range) {
        ByteColumn.Writer bytes = new ByteColumn.Writer();
        long[] blocks = new long[(sorted.length + NameTable.BLOCK - 1) / NameTable.BLOCK];
        int[] ranks = new int[range];
        Arrays.fill(ranks, NameTable.NAMELESS);
        for (int rank = 0; rank < sorted.length; rank++) {
            boolean first = rank % NameTable.BLOCK == 0;
            if (first) {
                blocks[rank / NameTable.BLOCK] = bytes.size();
            }
            append(bytes, first ? new byte[0] : sorted[rank - 1].bytes, sorted[rank].bytes);
            ranks[numbers[rank]] = rank;
        }
        return new NameTable(bytes.done(), LongBuffer.wrap(blocks), IntBuffer.wrap(numbers), IntBuffer.wrap(ranks));
    }

    private static void append(ByteColumn.Writer bytes, byte[] before, byte[] name) {
        int differ = Arrays.mismatch(before, name);
        int shared = differ < 0 ? before.length : differ;
        bytes.addNumber(shared);
        bytes.addNumber(name.length - shared);
        for (int i = shared; i < name.length; i++) {
            bytes.add(name[i]);
        }
    }
}
