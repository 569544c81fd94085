package org.whence.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BothStylesTest {
    private static final Pattern TWO_DAYS = Pattern.compile("(?<newDay>\\d+) (?<newMonth>\\w+)(?: (?<newYear>\\d+))? "
            + "\\[O\\.S\\. (?<oldDay>\\d+) (?<oldMonth>\\w+)(?: (?<oldYear>\\d+))?\\](?: (?<year>\\d+))?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1917-10-25            | 7 November [O.S. 25 October] 1917
            1917-10-24/1917-10-25 | 6–7 November [O.S. 24–25 October] 1917
            1917-12-25            | 7 January 1918 [O.S. 25 December 1917]
            # The leap day that the old style alone has.
            1900-02-29            | 13 March [O.S. 29 February] 1900
            1900-02               | 13 February – 13 March [O.S. February] 1900
            1917-02               | 14 February – 13 March [O.S. February] 1917
            1917-02/1917-10       | 14 February – 13 November [O.S. February–October] 1917
            1917                  | 14 January 1917 – 13 January 1918 [O.S. 1917]
            1916/1917             | 14 January 1916 – 13 January 1918 [O.S. 1916–1917]
            # Said to be of the old calendar, a date is so on any day.
            1918-03-03            | 16 March [O.S. 3 March] 1918
            # Open and unknown ends bound nothing.
            1917-02/..            | not before 14 February [O.S. 1 February] 1917
            /1917-10              | not after 13 November [O.S. 31 October] 1917
            # Marks are kept, at the end that bears them.
            1917-10-25?           | perhaps 7 November [O.S. 25 October] 1917
            1917-11~              | about 14 November – 13 December [O.S. November] 1917
            1917-11%              | perhaps about 14 November – 13 December [O.S. November] 1917
            1917-10-24/1917-10-25~ | not before 6 November [O.S. 24 October] 1917 and not after about 7 November [O.S. 25 October] 1917
            # What is left open is bounded, not told.
            1917-21               | within 14 March – 4 July [O.S. 1 March – 21 June] 1917
            1917-1X-25            | within 7 November 1917 – 7 January 1918 [O.S. 25 October – 25 December 1917]
            [1917-10-25,1917-11]  | one of 7 November [O.S. 25 October] 1917; 14 November – 13 December [O.S. November] 1917
            -0043-03-15           | 13 March [O.S. 15 March] 44 BC
            """)
    void julianDateIsToldInTheNewStyleWithTheOldInBrackets(String written, String words) {
        assertThat(BothStyles.of(written, CalendarReading.JULIAN)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1917-10-25            | 7 November [O.S. 25 October] 1917, or 25 October [O.S. 12 October] 1917
            1917-10-24/1917-10-25 | 6–7 November [O.S. 24–25 October] 1917, or 24–25 October [O.S. 11–12 October] 1917
            1917                  | 14 January 1917 – 13 January 1918 [O.S. 1917], or 1917 [O.S. 19 December 1916 – 18 December 1917]
            1917-02/..            | not before 14 February [O.S. 1 February] 1917, or not before 1 February [O.S. 19 January] 1917
            1918-02-13            | 26 February [O.S. 13 February] 1918, or 13 February [O.S. 31 January] 1918
            # An end of the new style is told as it is.
            1917-10-25/1918-03-03 | not before 7 November [O.S. 25 October] 1917 and not after 3 March 1918, or not before 25 October [O.S. 12 October] 1917 and not after 3 March 1918
            """)
    void whereNoCalendarIsStatedBothReadingsAreTold(String written, String words) {
        assertThat(BothStyles.of(written, CalendarReading.UNSTATED)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1918-02-14", "1918", "1918-02", "1921-03", "191X", "1918/1919", "Y-1700000"})
    void datesThatAreNotWhollyBeforeTheNewStyleAreLeftAsTheyAre(String written) {
        assertThat(BothStyles.of(written, CalendarReading.UNSTATED)).isEmpty();
    }

    @Test
    void gregorianDateHasNoOtherStyle() {
        assertThat(BothStyles.of("1917-11-07", CalendarReading.GREGORIAN)).isEmpty();
    }

    @Test
    void leapDayOfTheOldStyleMustBeSaidToBeOfIt() {
        assertThatThrownBy(() -> BothStyles.of("1900-02-29", CalendarReading.UNSTATED))
                .isInstanceOf(InvalidEdtfException.class);
    }

    @Test
    void bothDaysToldAreOneDay() {
        Random random = new Random(19180214);
        for (int i = 0; i < 2_000; i++) {
            LocalDate written = LocalDate.of(1, 3, 1).plusDays(random.nextInt(698_000));
            String words =
                    BothStyles.of(written.toString(), CalendarReading.JULIAN).orElseThrow();
            Matcher told = TWO_DAYS.matcher(words);
            assertThat(told.matches()).as(words).isTrue();
            String year = told.group("year");
            String newYear = year == null ? told.group("newYear") : year;
            String oldYear = year == null ? told.group("oldYear") : year;
            assertThat(dayNumber(newYear, told.group("newMonth"), told.group("newDay"), true))
                    .as(words)
                    .isEqualTo(dayNumber(oldYear, told.group("oldMonth"), told.group("oldDay"), false));
            assertThat(told.group("oldDay")).isEqualTo(Integer.toString(written.getDayOfMonth()));
        }
    }

    /** The Julian day number by Meeus, Astronomical Algorithms, chapter 7: no library's arithmetic. */
    private static int dayNumber(String year, String month, String day, boolean gregorian) {
        int number = Month.valueOf(month.toUpperCase(Locale.ROOT)).getValue();
        int y = Integer.parseInt(year) - (number <= 2 ? 1 : 0);
        int m = number + (number <= 2 ? 12 : 0);
        int leapDaysLeftOut = gregorian ? 2 - y / 100 + y / 400 : 0;
        return (int) (365.25 * (y + 4716)) + (int) (30.6001 * (m + 1)) + Integer.parseInt(day) + leapDaysLeftOut;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1917-10-25  | JULIAN    | 7 November [O.S. 25 October] 1917
            1917-11-07  | GREGORIAN | 7 November 1917
            1918-05     | UNSTATED  | May 1918
            1918/1920   | UNSTATED  | 1918–1920
            ../1918-06~ | UNSTATED  | not after about 30 June 1918
            1919-05-14/.. | UNSTATED | not before 14 May 1919
            1921-21     | UNSTATED  | spring 1921: within 1 March – 21 June 1921
            -0043       | GREGORIAN | 44 BC
            """)
    void dateInWordsIsInTheNewStyleWhereThereIsNothingToTellApart(String text, CalendarReading reading, String words) {
        assertThat(BothStyles.inWords(text, reading)).isEqualTo(words);
    }

    @Test
    void dateInWordsIsInBothStylesWhereThereIs() {
        assertThat(BothStyles.inWords("1703-24", CalendarReading.UNSTATED))
                .startsWith("winter 1703: within ")
                .contains("[O.S. ", ", or ");
    }
}
