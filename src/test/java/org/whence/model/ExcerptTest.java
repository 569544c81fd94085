package org.whence.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void plainTextStaysAsItIs() {
        assertThat(Excerpt.of("1921-03, “война” \uD83D\uDD25")).isEqualTo("1921-03, “война” \uD83D\uDD25");
        assertThat(Excerpt.of("abc", 3)).isEqualTo("abc");
    }

    @Test
    void whatWouldBreakALineOrTurnItRoundBecomesASpace() {
        assertThat(Excerpt.of("a\nb\rc\u0000d\u2028e\u202Ef\u001B[31mg\uD800h")).isEqualTo("a b c d e f [31mg h");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertThat(Excerpt.of("\uD83D\uDD25".repeat(10), 4)).isEqualTo("\uD83D\uDD25".repeat(3) + "…");
        assertThat(Excerpt.of("x".repeat(1_000_000))).hasSize(200);
    }
}
