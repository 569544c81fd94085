package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    private static final List<String> SORTED = List.of(
            "",
            "0",
            "00",
            "1",
            "1a",
            "2",
            "10",
            "10a",
            "010b",
            "99999999999999999999",
            "100000000000000000000",
            "a",
            "a-1",
            "a-2",
            "a-10",
            "a01",
            "a1",
            "a1b",
            "a2",
            "b",
            "p2-s10",
            "p10-s2",
            "p10-s10");

    @Test
    void digitsCountAsNumbers() {
        List<String> shuffled = new ArrayList<>(SORTED);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(NaturalOrder.INSTANCE);
            assertThat(shuffled).isEqualTo(SORTED);
        }
    }

    @Test
    void onlyEqualTextsAreEqual() {
        assertThat(NaturalOrder.INSTANCE.compare("a01", "a1")).isNotZero();
        assertThat(NaturalOrder.INSTANCE.compare("a1", "a1")).isZero();
    }
}
