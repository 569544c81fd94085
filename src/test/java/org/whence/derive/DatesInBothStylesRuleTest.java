package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesInBothStylesRuleTest {
    private static final String PROPERTY = "dateInBothStyles";

    @Test
    void julianDateIsToldOnTheClaimAndOnItsFactor() {
        assertThat(Derived.of(PROPERTY, claim("c", "1900-02-29", "julian")))
                .containsExactly("c 13 March [O.S. 29 February] 1900", "f 13 March [O.S. 29 February] 1900");
    }

    @Test
    void dateWithoutAStatedCalendarIsToldInBothReadings() {
        String words = "7 November [O.S. 25 October] 1917, or 25 October [O.S. 12 October] 1917";
        String claim = claim("c", "1917-10-25", "unstated");
        assertThat(Derived.of(PROPERTY, claim)).containsExactly("c " + words, "f " + words);
        assertThat(Derived.of(PROPERTY, claim.replace("; wh:calendar wh:unstated", "")))
                .containsExactly("c " + words, "f " + words);
    }

    @Test
    void everyClaimThatDatesAFactorGivesItsOwnWords() {
        String claims = claim("c", "1917-10-25", "julian") + claim("d", "1917-11", "julian");
        assertThat(Derived.of(PROPERTY, claims))
                .contains("f 7 November [O.S. 25 October] 1917", "f 14 November – 13 December [O.S. November] 1917")
                .hasSize(4);
    }

    @Test
    void countThatHasADateIsToldToo() {
        assertThat(Derived.of(PROPERTY, ":n a wh:Count ; wh:date \"1917-10-25\"^^edtf:EDTF ."))
                .hasSize(1)
                .allMatch(line -> line.startsWith("n 7 November"));
    }

    @ParameterizedTest
    @CsvSource({"1917-10-25, gregorian", "1918-02-14, unstated", "1918, unstated"})
    void dateOfTheNewStyleIsLeftAsItIs(String date, String calendar) {
        assertThat(Derived.of(PROPERTY, claim("c", date, calendar))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wh:asserts, wh:denies",
        "wh:actual, wh:expected",
        "wh:stated, wh:inferred",
        "wh:stated, wh:stated ; wh:hostStance wh:rejects"
    })
    void claimThatDoesNotStandDatesNoFactor(String part, String instead) {
        assertThat(Derived.of(PROPERTY, claim("c", "1917-10-25", "julian").replace(part, instead)))
                .containsExactly("c 7 November [O.S. 25 October] 1917");
    }

    private static String claim(String name, String date, String calendar) {
        return Derived.claim(
                name, "wh:datedFactor :f ; wh:date \"%s\"^^edtf:EDTF ; wh:calendar wh:%s".formatted(date, calendar));
    }
}
