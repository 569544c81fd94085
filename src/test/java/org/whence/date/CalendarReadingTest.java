package org.whence.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Thirteen days apart in the twentieth century, twelve in the nineteenth, none in the third.
            1917-10-25            | JULIAN    | 1917-11-07 | 1917-11-07
            1917-10-25            | GREGORIAN | 1917-10-25 | 1917-10-25
            1917-10-25            | UNSTATED  | 1917-10-25 | 1917-11-07
            1825-12-14            | JULIAN    | 1825-12-26 | 1825-12-26
            0250-06-01            | UNSTATED  | 0250-06-01 | 0250-06-01
            # Long ago the old style runs ahead.
            -0043-03-15           | UNSTATED  | -0043-03-13 | -0043-03-15
            # The old style of an end does not reach past the change.
            1917                  | UNSTATED  | 1917-01-01 | 1918-01-13
            1918                  | UNSTATED  | 1918-01-01 | 1918-12-31
            1918-01               | UNSTATED  | 1918-01-01 | 1918-02-13
            1918-02-13            | UNSTATED  | 1918-02-13 | 1918-02-26
            1918-02-14            | UNSTATED  | 1918-02-14 | 1918-02-14
            1918-03-03            | UNSTATED  | 1918-03-03 | 1918-03-03
            1918-03-03            | JULIAN    | 1918-03-16 | 1918-03-16
            # Each end of an interval is read by itself; so is each member of a list.
            1917-10-24/1918-03-03 | UNSTATED  | 1917-10-24 | 1918-03-03
            1917-10-24/1917-10-25 | UNSTATED  | 1917-10-24 | 1917-11-07
            1917-10/..            | UNSTATED  | 1917-10-01 | -
            [1916-12,1917-02]     | UNSTATED  | 1916-12-01 | 1917-03-13
            1917-21               | UNSTATED  | 1917-03-01 | 1917-07-04
            # A leap day of the old style alone lengthens its month.
            1900-02               | JULIAN    | 1900-02-13 | 1900-03-13
            1900-02               | UNSTATED  | 1900-02-01 | 1900-03-13
            # A million years off, styles mean nothing.
            Y-1700000             | JULIAN    | -1700000-01-01 | -1700000-12-31
            """)
    void writtenDateBoundsGregorianDays(String text, CalendarReading reading, String earliest, String latest) {
        Bounds expected = new Bounds(day(earliest), day(latest));
        assertThat(Edtf.parse(text).bounds(reading)).isEqualTo(expected);
    }

    private static Optional<LocalDate> day(String written) {
        return written.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }
}
