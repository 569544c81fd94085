package org.whence.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleBlocksTest {

    private static final List<String> PRINTED = List.of("first", "second line", "third");

    @Test
    void wholeOutputFits() {
        assertThat(ConsoleBlocks.missing(PRINTED, PRINTED)).isNull();
    }

    @Test
    void ellipsisStandsForAnyLinesAndForTheRestOfOne() {
        assertThat(ConsoleBlocks.missing(List.of("…", "second…", "…"), PRINTED)).isNull();
    }

    @Test
    void lineThatIsNotPrintedIsNamed() {
        assertThat(ConsoleBlocks.missing(List.of("first", "fourth"), PRINTED)).isEqualTo("fourth");
        assertThat(ConsoleBlocks.missing(List.of("…", "fourth"), PRINTED)).isEqualTo("fourth");
    }

    @Test
    void orderCounts() {
        assertThat(ConsoleBlocks.missing(List.of("…", "third", "…", "first"), PRINTED))
                .isEqualTo("first");
    }
}
