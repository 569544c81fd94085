package org.whence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSorterTest {
    private static final int[] ORDER = {2, 0, 1};

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 5_000, 100_000})
    void recordsComeBackInOrderEachOnceHoweverFewFitInMemory(int chunk) throws IOException {
        Random random = new Random(chunk);
        TreeSet<List<Integer>> expected = new TreeSet<>(
                Comparator.<List<Integer>, Integer>comparing(record -> record.get(2), Integer::compareUnsigned)
                        .thenComparing(record -> record.get(0), Integer::compareUnsigned)
                        .thenComparing(record -> record.get(1), Integer::compareUnsigned));
        List<List<Integer>> found = new ArrayList<>();
        try (RecordSorter sorter = new RecordSorter(temp, "test", ORDER, chunk)) {
            for (int i = 0; i < Math.min(12_000, chunk * 50); i++) {
                int[] record = {random.nextInt(4) - 2, random.nextInt(), random.nextInt(30) * 100_000_000};
                int times = 1 + random.nextInt(2);
                for (int time = 0; time < times; time++) {
                    sorter.add(record, 0);
                }
                expected.add(List.of(record[0], record[1], record[2]));
            }
            RecordSorter.Sorted sorted = sorter.sorted();
            while (sorted.next()) {
                found.add(List.of(sorted.get(0), sorted.get(1), sorted.get(2)));
            }
        }
        assertThat(found).containsExactlyElementsOf(expected);
        try (var files = Files.list(temp)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void nothingGivesNothing() throws IOException {
        try (RecordSorter sorter = new RecordSorter(temp, "test", ORDER, 10)) {
            assertThat(sorter.sorted().next()).isFalse();
        }
    }
}
