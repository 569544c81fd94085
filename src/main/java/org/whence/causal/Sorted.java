package org.whence.causal;

import java.util.Arrays;

/** Small sets of numbers as sorted arrays. */
final class Sorted {
    private Sorted() {}

    /** The numbers sorted, each once; the array given is sorted in passing. */
    static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[count++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    static boolean has(int[] numbers, int number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }
}
