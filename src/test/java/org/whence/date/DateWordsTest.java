package org.whence.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a date says, in words that fit into a box. */
class DateWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1917                    | 1917
            1917-10                 | October 1917
            1917-10-25              | 25 October 1917
            1918/1920               | 1918–1920
            1917-02/1918-03         | February 1917 – March 1918
            1917-10-24/1917-10-25   | 24–25 October 1917
            ../1919-12~             | by about December 1919
            /1919                   | by 1919
            1918-07/..              | July 1918 or later
            1918~                   | about 1918
            1918?                   | perhaps 1918
            1918%                   | perhaps about 1918
            1917~/1920              | from about 1917 to 1920
            1921-21                 | spring 1921
            1921-24~                | about winter 1921
            1921-31                 | autumn 1921
            191X                    | within 1910–1919
            1921-33                 | within January–March 1921
            [1917,1919]             | one of 1917; 1919
            {1917,1919}             | all of 1917; 1919
            -0043                   | 44 BC
            """)
    void aDateIsToldAsItIsWritten(String edtf, String words) {
        assertThat(DateWords.of(edtf)).isEqualTo(words);
    }

    @Test
    void aDayOfTheOldCalendarAloneIsToldToo() {
        assertThat(DateWords.of("1900-02-29")).isEqualTo("29 February 1900");
    }

    @Test
    void whatIsNoDateIsRefusedOrStandsAsItIs() {
        assertThatThrownBy(() -> DateWords.of("1917-10-99")).isInstanceOf(InvalidEdtfException.class);
        assertThat(DateWords.ofAny("after the war")).isEqualTo("after the war");
    }
}
