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
    void whatIsLookedForIsFoundIfAndOnlyIfItIsThere() {
        List<String> all = allOver("ab\uE000𐍈", 5);
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            int oneIn = 1 + random.nextInt(30);
            List<String> names =
                    all.stream().filter(name -> random.nextInt(oneIn) == 0).toList();
            NameTable table = NameSorter.of("name", names).byRank();
            TreeSet<String> sorted = new TreeSet<>(names);
            for (String name : all) {
                int expected = sorted.contains(name) ? sorted.headSet(name).size() : NameTable.NAMELESS;
                assertThat(table.number(name)).as(name).isEqualTo(expected);
            }
        }
    }

    /** Every text over these characters that is not longer than that, the empty one among them. */
    private static List<String> allOver(String characters, int longest) {
        List<String> all = new ArrayList<>(List.of(""));
        for (int from = 0, length = 0; length < longest; length++) {
            int to = all.size();
            for (String text : all.subList(from, to).toArray(String[]::new)) {
                characters.codePoints().forEach(point -> all.add(text + Character.toString(point)));
            }
            from = to;
        }
        return all;
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
