package org.whence.causal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Names that somebody else keeps under numbers of his own: here they get numbers without gaps, in order of arrival,
 * and are asked for only when they are sorted, so that millions need not be in memory.
 */
final class NumberedNames {
    private static final int NONE = -1;

    private final String what;
    private final IntFunction<byte[]> source;
    private final Path temporary;
    private final IntList foreign = new IntList();
    private int[] numbers = new int[0];

    /**
     * None yet.
     *
     * @param what they name
     * @param source the UTF-8 of a name by its foreign number
     * @param temporary a folder for files that are removed again
     */
    NumberedNames(String what, IntFunction<byte[]> source, Path temporary) {
        this.what = what;
        this.source = source;
        this.temporary = temporary;
    }

    int number(int foreignNumber) {
        if (foreignNumber >= numbers.length) {
            int before = numbers.length;
            numbers = Arrays.copyOf(numbers, (int) Math.min(Integer.MAX_VALUE - 8L, foreignNumber * 3L / 2 + 64));
            Arrays.fill(numbers, before, numbers.length, NONE);
        }
        if (numbers[foreignNumber] == NONE) {
            numbers[foreignNumber] = foreign.size();
            foreign.add(foreignNumber);
        }
        return numbers[foreignNumber];
    }

    NameSorter sorted() {
        numbers = null;
        return NameSorter.of(what, foreign.size(), number -> source.apply(foreign.get(number)), temporary);
    }
}
