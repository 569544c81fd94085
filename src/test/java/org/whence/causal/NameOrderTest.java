package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    /** Around every change of length in UTF-8, and around what UTF-16 keeps for pairs. */
    private static final int[] CHARACTERS = {
        0x41, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x103FF, 0x10FFFF
    };

    @Test
    void namesComeInTheOrderOfTheirStrings() {
        Random random = new Random(11);
        List<String> names = new ArrayList<>(List.of("", "a"));
        for (int i = 0; i < 300; i++) {
            StringBuilder name = new StringBuilder();
            for (int left = random.nextInt(5); left > 0; left--) {
                name.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
            }
            names.add(name.toString());
        }
        for (String one : names) {
            for (String other : names) {
                assertThat(Integer.signum(compare(one, other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(one.compareTo(other)));
            }
        }
    }

    private static int compare(String one, String other) {
        byte[] first = one.getBytes(StandardCharsets.UTF_8);
        byte[] second = other.getBytes(StandardCharsets.UTF_8);
        return NameOrder.compare(first, first.length, second, second.length);
    }
}
