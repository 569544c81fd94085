package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final TextStyle STYLE = TextStyle.LABEL;
    private final LineBreaker breaker = new LineBreaker(STYLE);

    @Property(tries = 300)
    void nothingIsLostAndNoLineIsTooWide(
            @ForAll @StringLength(max = 80) String text, @ForAll @IntRange(min = 20, max = 200) int width) {
        for (List<String> lines : List.of(breaker.lines(text, width), breaker.evenLines(text, width))) {
            assertThat(withoutBlanks(String.join("", lines))).isEqualTo(withoutBlanks(text));
            assertThat(lines)
                    .allMatch(line -> STYLE.widthOf(line) <= width || line.codePointCount(0, line.length()) == 1);
        }
    }

    @Property(tries = 300)
    void evenLinesAreAsFewAsFullOnes(
            @ForAll @StringLength(max = 80) String text, @ForAll @IntRange(min = 20, max = 200) int width) {
        assertThat(breaker.evenLines(text, width)).hasSameSizeAs(breaker.lines(text, width));
    }

    @Test
    void evenLinesAreEven() {
        assertThat(breaker.lines("the failure of the international revolution", 200))
                .containsExactly("the failure of the international", "revolution");
        assertThat(breaker.evenLines("the failure of the international revolution", 200))
                .containsExactly("the failure of the", "international revolution");
    }

    @Test
    void linesBreakAfterHyphensDashesAndSlashes() {
        assertThat(breaker.lines("counter-revolution", 100)).containsExactly("counter-", "revolution");
        assertThat(breaker.lines("bread/peace", 50)).containsExactly("bread/", "peace");
        assertThat(breaker.lines("1917\u20131921", 40)).containsExactly("1917\u2013", "1921");
    }

    @Test
    void noBreakSpaceKeepsWordsTogether() {
        assertThat(breaker.lines("by \u2212\u00A0weakened", 85)).containsExactly("by", "\u2212\u00A0weakened");
    }

    @Test
    void lineFeedsAndTabsAreSpaces() {
        assertThat(breaker.lines(" a\n\tb ", 200)).containsExactly("a b");
    }

    @Test
    void longWordIsBrokenAnywhere() {
        assertThat(breaker.lines("m".repeat(30), 100)).hasSize(4).allMatch(line -> line.matches("m+"));
    }

    @Test
    void moreThanTheLinesAllowedEndsInAnEllipsis() {
        List<String> lines = breaker.lines("one two three four five six seven eight nine ten", 60, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("\u2026");
        assertThat(STYLE.widthOf(lines.get(1))).isLessThanOrEqualTo(60);
        assertThat(breaker.lines("one two", 60, 2)).containsExactly("one two");
    }

    @Test
    void blankTextIsOneEmptyLine() {
        assertThat(breaker.lines("  ", 60)).containsExactly("");
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Z}&&[^\u00A0\u202F]]+", "");
    }
}
