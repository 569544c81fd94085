package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Texts broken into lines. */
class TextWrapTest {

    @Test
    void linesBreakBetweenWords() {
        assertThat(TextWrap.lines("the going out of the lamps", 10))
                .containsExactly("the going", "out of the", "lamps");
    }

    @Test
    void longWordBreaksAfterItsHyphen() {
        assertThat(TextWrap.lines("factor:failure-of-the-whalers", 12))
                .containsExactly("factor:", "failure-of-", "the-whalers");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(TextWrap.lines("", 5)).containsExactly("");
    }

    @Property
    void noLineIsTooLongAndNoCharacterIsLost(
            @ForAll @StringLength(max = 200) String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        assertThat(TextWrap.lines(text, width)).allMatch(line -> TextWrap.length(line) <= width);
        assertThat(String.join("", TextWrap.lines(text, width)).replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
    }
}
