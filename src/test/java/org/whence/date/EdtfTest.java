package org.whence.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
    /** Expression; first and last day, "-" for unbounded; flags. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Level 0
            1985-04-12                  | 1985-04-12 | 1985-04-12 |
            1985-04                     | 1985-04-01 | 1985-04-30 |
            1985                        | 1985-01-01 | 1985-12-31 |
            1984-02                     | 1984-02-01 | 1984-02-29 |
            0000                        | 0000-01-01 | 0000-12-31 |
            1985-04-12T23:20:30         | 1985-04-12 | 1985-04-12 |
            1985-04-12T23:20:30Z        | 1985-04-12 | 1985-04-12 |
            1985-04-12T23:20:30-04      | 1985-04-12 | 1985-04-12 |
            1985-04-12T23:20:30+04:30   | 1985-04-12 | 1985-04-12 |
            1964/2008                   | 1964-01-01 | 2008-12-31 | INTERVAL
            2004-06/2006-08             | 2004-06-01 | 2006-08-31 | INTERVAL
            2004-02-01/2005-02-08       | 2004-02-01 | 2005-02-08 | INTERVAL
            2004-02-01/2005-02          | 2004-02-01 | 2005-02-28 | INTERVAL
            2004-02-01/2005             | 2004-02-01 | 2005-12-31 | INTERVAL
            2005/2006-02                | 2005-01-01 | 2006-02-28 | INTERVAL
            1917-10-24/1917-10-25       | 1917-10-24 | 1917-10-25 | INTERVAL
            # Level 1
            Y170000002                  | +170000002-01-01 | +170000002-12-31 |
            Y-170000002                 | -170000002-01-01 | -170000002-12-31 |
            2001-21                     | 2001-03-01 | 2001-06-21 |
            2001-22                     | 2001-06-01 | 2001-09-23 |
            2001-23                     | 2001-09-01 | 2001-12-22 |
            2001-24                     | 2000-12-01 | 2002-03-21 |
            1984?                       | 1984-01-01 | 1984-12-31 | UNCERTAIN
            2004-06~                    | 2004-06-01 | 2004-06-30 | APPROXIMATE
            2004-06-11%                 | 2004-06-11 | 2004-06-11 | UNCERTAIN APPROXIMATE
            201X                        | 2010-01-01 | 2019-12-31 | UNSPECIFIED
            20XX                        | 2000-01-01 | 2099-12-31 | UNSPECIFIED
            2004-XX                     | 2004-01-01 | 2004-12-31 | UNSPECIFIED
            1985-04-XX                  | 1985-04-01 | 1985-04-30 | UNSPECIFIED
            1985-XX-XX                  | 1985-01-01 | 1985-12-31 | UNSPECIFIED
            1985-04-12/..               | 1985-04-12 | -          | OPEN INTERVAL
            1985-04/..                  | 1985-04-01 | -          | OPEN INTERVAL
            ../1985                     | -          | 1985-12-31 | OPEN INTERVAL
            1985-04-12/                 | 1985-04-12 | -          | UNKNOWN INTERVAL
            /1985-04                    | -          | 1985-04-30 | UNKNOWN INTERVAL
            1984~/2004-06               | 1984-01-01 | 2004-06-30 | APPROXIMATE INTERVAL
            1984/2004-06-02?            | 1984-01-01 | 2004-06-02 | UNCERTAIN INTERVAL
            -1985                       | -1985-01-01 | -1985-12-31 |
            # Level 2
            Y-17E7                      | -170000000-01-01 | -170000000-12-31 |
            Y1E5                        | +100000-01-01 | +100000-12-31 |
            Y17E11                      | +999999999-12-31 | +999999999-12-31 |
            Y-17E999999                 | -999999999-01-01 | -999999999-01-01 |
            1950S2                      | 1900-01-01 | 1999-12-31 | ESTIMATED
            Y171010000S3                | +171000000-01-01 | +171999999-12-31 | ESTIMATED
            Y3388E2S3                   | +338000-01-01 | +338999-12-31 | ESTIMATED
            -1950S2                     | -1999-01-01 | -1900-12-31 | ESTIMATED
            2001-25                     | 2001-03-01 | 2001-06-21 |
            2001-28                     | 2000-12-01 | 2002-03-21 |
            2001-29                     | 2001-09-01 | 2001-12-22 |
            2001-30                     | 2000-12-01 | 2002-03-21 |
            2001-31                     | 2001-03-01 | 2001-06-21 |
            2001-32                     | 2001-06-01 | 2001-09-23 |
            2001-33                     | 2001-01-01 | 2001-03-31 |
            2001-34                     | 2001-04-01 | 2001-06-30 |
            2001-36                     | 2001-10-01 | 2001-12-31 |
            2001-37                     | 2001-01-01 | 2001-04-30 |
            2001-39                     | 2001-09-01 | 2001-12-31 |
            2001-40                     | 2001-01-01 | 2001-06-30 |
            2001-41                     | 2001-07-01 | 2001-12-31 |
            '[1667,1668,1670..1672]'    | 1667-01-01 | 1672-12-31 | ONE_OF
            '[1667, 1668, 1670..1672]'  | 1667-01-01 | 1672-12-31 | ONE_OF
            '[..1760-12-03]'            | -          | 1760-12-03 | OPEN ONE_OF
            '[1760-12..]'               | 1760-12-01 | -          | OPEN ONE_OF
            '[1760-01,1760-02,1760-12..]' | 1760-01-01 | -        | OPEN ONE_OF
            '[1667,1760-12]'            | 1667-01-01 | 1760-12-31 | ONE_OF
            '{1960,1961-12}'            | 1960-01-01 | 1961-12-31 | ALL_OF
            '{..1984}'                  | -          | 1984-12-31 | OPEN ALL_OF
            '{1984~}'                   | 1984-01-01 | 1984-12-31 | APPROXIMATE ALL_OF
            2004-06~-11                 | 2004-06-11 | 2004-06-11 | APPROXIMATE
            2004?-06-11                 | 2004-06-11 | 2004-06-11 | UNCERTAIN
            ?2004-06-~11                | 2004-06-11 | 2004-06-11 | UNCERTAIN APPROXIMATE
            2004-%06-11                 | 2004-06-11 | 2004-06-11 | UNCERTAIN APPROXIMATE
            ?-0044-03                   | -0044-03-01 | -0044-03-31 | UNCERTAIN
            156X-12-25                  | 1560-12-25 | 1569-12-25 | UNSPECIFIED
            15XX-12-25                  | 1500-12-25 | 1599-12-25 | UNSPECIFIED
            XXXX-12-XX                  | 0000-12-01 | 9999-12-31 | UNSPECIFIED
            1XXX-XX                     | 1000-01-01 | 1999-12-31 | UNSPECIFIED
            1XXX-12                     | 1000-12-01 | 1999-12-31 | UNSPECIFIED
            1984-1X                     | 1984-10-01 | 1984-12-31 | UNSPECIFIED
            1984-X2                     | 1984-02-01 | 1984-12-31 | UNSPECIFIED
            1984-X2-30                  | 1984-12-30 | 1984-12-30 | UNSPECIFIED
            15XX-02-29                  | 1504-02-29 | 1596-02-29 | UNSPECIFIED
            -19XX                       | -1999-01-01 | -1900-12-31 | UNSPECIFIED
            2004-06-~01/2004-06-~20     | 2004-06-01 | 2004-06-20 | APPROXIMATE INTERVAL
            2004-06-XX/2004-07-03       | 2004-06-01 | 2004-07-03 | UNSPECIFIED INTERVAL
            """)
    void validExpressionTellsItsDaysAndFlags(String text, String earliest, String latest, String flags) {
        Edtf date = Edtf.parse(text);
        assertThat(date.bounds()).isEqualTo(new Bounds(day(earliest), day(latest)));
        assertThat(names(date)).isEqualTo(flags == null ? "" : flags);
        assertThat(date).hasToString(text);
    }

    /** Expression; what the sentence must say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | it is empty
            May 1918                 | a date is written YEAR, YEAR-MONTH or YEAR-MONTH-DAY
            1918-5                   | a date is written YEAR
            1918-05-4                | a date is written YEAR
            918                      | a date is written YEAR
            19180514                 | a date is written YEAR
            +1918                    | a date is written YEAR
            1918-05-14-15            | a date is written YEAR
            1918/19                  | a date is written YEAR
            1918.05                  | a date is written YEAR
            198x                     | a date is written YEAR
            1918?-                   | a date is written YEAR
            ' 1918'                  | a date is written YEAR
            '1918 '                  | a date is written YEAR
            1918-13                  | there is no month 13
            1918-00                  | there is no month 00
            1918-20                  | there is no month 20
            1918-42                  | there is no month 42
            1918-2X                  | there is no month 2X
            1918-05-00               | there is no day 00
            1918-05-32               | there is no day 32
            1918-05-4X               | there is no day 4X
            1918-04-31               | that day does not exist
            1918-02-29               | that day does not exist
            1900-02-29               | that day does not exist
            XXXX-02-30               | that day does not exist
            1918-21-03               | has no day after it
            -0000                    | has no minus sign
            1918??                   | one mark each
            1918-?05~                | one mark each
            1985-04-12T23:20         | a time of day is written as
            1985-04-12T24:00:00      | a time of day is written as
            1985-04-12T23:60:00      | a time of day is written as
            1985-04-12T23:20:30+4    | a time of day is written as
            1985-04T23:20:30         | a time of day follows a whole date
            1985-04-1XT23:20:30      | a time of day follows a whole date
            1985-04-12?T23:20:30     | a time of day follows a whole date
            1985-04-12T23:20:30/1986 | a date is written YEAR
            Y1985                    | more than four digits
            Y17E2                    | more than four digits
            Y017000                  | more than four digits
            Y17000-05                | more than four digits
            Y17e7                    | more than four digits
            1950S0                   | a date is written YEAR
            1950S5                   | has not 5 significant ones
            Y17E4S9                  | has not 9 significant ones
            2008/1964                | it ends before it begins
            1918-02-30/1919          | one of its days does not exist
            ../..                    | at least its start or its end
            /                        | at least its start or its end
            1964/1965/1966           | an interval has one slash
            '[1667,1668'             | closes with the bracket
            '[1667,1668}'            | closes with the bracket
            '[]'                     | a date is written YEAR
            '[1667,,1668]'           | a date is written YEAR
            '[1667,..1668]'          | only the first of a list may begin
            '[1667..,1668]'          | only the first of a list may begin
            '[1672..1670]'           | it ends before it begins
            '[..]'                   | at least its start or its end
            '[1667/1668]'            | a date is written YEAR
            '{1667,1668-13}'         | there is no month 13
            1667,1668                | a date is written YEAR
            """)
    void invalidExpressionSaysWhy(String text, String why) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(InvalidEdtfException.class)
                .hasMessageStartingWith("\"" + text + "\" is not an EDTF date: ")
                .hasMessageContaining(why)
                .hasMessageEndingWith(".");
    }

    @Test
    void aDayOfTheJulianCalendarNeedNotExistInTheGregorian() {
        Edtf date = Edtf.parse("1900-02-29", CalendarReading.JULIAN);
        assertThat(date.bounds().earliest()).contains(LocalDate.of(1900, 3, 13));
        assertThatThrownBy(() -> date.bounds(CalendarReading.GREGORIAN)).isInstanceOf(InvalidEdtfException.class);
        assertThatThrownBy(() -> Edtf.parse("1901-02-29", CalendarReading.JULIAN))
                .isInstanceOf(InvalidEdtfException.class);
    }

    private static Optional<LocalDate> day(String written) {
        return written.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    private static String names(Edtf date) {
        return Arrays.stream(EdtfFlag.values())
                .filter(date.flags()::contains)
                .map(EdtfFlag::name)
                .collect(Collectors.joining(" "));
    }

    @Test
    void intervalIsTold() {
        assertThat(Edtf.parse("1918/1920").isInterval()).isTrue();
        assertThat(Edtf.parse("../1918-06").isInterval()).isTrue();
        assertThat(Edtf.parse("1918-06").isInterval()).isFalse();
        assertThat(Edtf.parse("1918-06-XX").isInterval()).isFalse();
    }
}
