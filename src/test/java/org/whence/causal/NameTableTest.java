package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameTableTest {
    @Test
    void everyNameIsFoundBothWays() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            TreeSet<String> different = new TreeSet<>();
            for (int i = random.nextInt(200); i >= 0; i--) {
                different.add("https://example.org/" + "ä€𐍈x".repeat(random.nextInt(40)) + random.nextInt(1000));
            }
            different.add("");
            List<String> names = new ArrayList<>(different);
            Collections.shuffle(names, random);
            NameSorter sorter = NameSorter.of("name", names);
            int[] numbers = new int[names.size()];
            int[] ranks = sorter.rankOfPosition();
            for (int position = 0; position < names.size(); position++) {
                numbers[ranks[position]] = 3 * position;
            }
            NameTable table = sorter.table(numbers, 3 * names.size());
            for (int position = 0; position < names.size(); position++) {
                assertThat(table.name(3 * position)).isEqualTo(names.get(position));
                assertThat(table.number(names.get(position))).isEqualTo(3 * position);
                assertThat(table.number(names.get(position) + "!")).isEqualTo(NameTable.NAMELESS);
            }
        }
    }

    @Test
    void textLongerThanASegmentIsOneText() {
        ByteColumn.Writer writer = new ByteColumn.Writer();
        byte[] bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        for (byte value : bytes) {
            writer.add(value);
        }
        ByteColumn column = writer.done();
        byte[] read = new byte[bytes.length];
        for (int i = 0; i < read.length; i++) {
            read[i] = column.get(i);
        }
        assertThat(Arrays.equals(read, bytes)).isTrue();
        assertThat(column.slices()).hasSize(3);
        assertThat(column.slices().stream().mapToInt(slice -> slice.remaining()).sum())
                .isEqualTo(bytes.length);
    }
}
