package org.whence.causal;

import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Sorts names and codes them into a {@link NameTable}. Sorted once, so that numbers can be given by rank; what is kept
 * then is the coded names, a few bytes each.
 */
final class NameSorter {
    private final int[] positions;
    private final ByteColumn.Writer bytes = new ByteColumn.Writer();
    private final long[] blocks;
    /** The first name of all, which those that begin a block are coded against. */
    private byte[] first = new byte[0];

    private byte[] before = new byte[0];
    private int taken;

    private NameSorter(int count) {
        positions = new int[count];
        blocks = new long[(count + NameTable.BLOCK - 1) / NameTable.BLOCK];
    }

    /**
     * Names that differ from each other.
     *
     * @param what what they name, for the message
     * @throws IllegalArgumentException if two are the same
     */
    static NameSorter of(String what, List<String> names) {
        return of(what, names.size(), number -> names.get(number).getBytes(StandardCharsets.UTF_8), null);
    }

    /**
     * Likewise, more of them than memory holds.
     *
     * @param names the UTF-8 of the name at each position
     * @param temporary a folder for files that are removed again; null to do without
     */
    static NameSorter of(String what, int count, IntFunction<byte[]> names, Path temporary) {
        NameSorter sorter = new NameSorter(count);
        NameRuns.sorted(count, names, temporary, (name, position) -> sorter.take(what, name, position));
        return sorter;
    }

    private void take(String what, byte[] name, int position) {
        if (taken > 0 && Arrays.equals(name, before)) {
            throw new IllegalArgumentException(
                    "The " + what + " " + new String(name, StandardCharsets.UTF_8) + " is given twice.");
        }
        if (taken % NameTable.BLOCK == 0) {
            blocks[taken / NameTable.BLOCK] = bytes.size();
            before = first;
        }
        append(before, name);
        first = taken == 0 ? name : first;
        positions[taken++] = position;
        before = name;
    }

    private void append(byte[] previous, byte[] name) {
        int differ = Arrays.mismatch(previous, name);
        int shared = differ < 0 ? previous.length : differ;
        bytes.addNumber(shared);
        bytes.addNumber(name.length - shared);
        for (int i = shared; i < name.length; i++) {
            bytes.add(name[i]);
        }
    }

    int size() {
        return positions.length;
    }

    /** The rank of the name at each position of the list given. */
    int[] rankOfPosition() {
        int[] ranks = new int[positions.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[positions[rank]] = rank;
        }
        return ranks;
    }

    /** The table in which each name's number is its rank. */
    NameTable byRank() {
        int[] numbers = new int[positions.length];
        Arrays.setAll(numbers, rank -> rank);
        return table(numbers, numbers.length);
    }

    /**
     * The table with the numbers given.
     *
     * @param numbers the number of each name, by rank
     * @param range above every number; a number not given stays without a name
     */
    NameTable table(int[] numbers, int range) {
        int[] ranks = new int[range];
        Arrays.fill(ranks, numbers.length);
        for (int rank = 0; rank < numbers.length; rank++) {
            ranks[numbers[rank]] = rank;
        }
        return new NameTable(bytes.done(), LongBuffer.wrap(blocks), NumberColumn.of(numbers), NumberColumn.of(ranks));
    }
}
