package org.whence.date;

import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;

/**
 * A day of some calendar as a Gregorian one, where years may be beyond what a calendar class counts. Owns no
 * judgement: whoever asks has seen to it that the day exists.
 */
final class CalendarDay {
    private CalendarDay() {}

    /** The day; the first or last that {@link LocalDate} holds when it lies beyond. */
    static LocalDate of(Chronology calendar, long year, int month, int day) {
        if (year < LocalDate.MIN.getYear()) {
            return LocalDate.MIN;
        }
        if (year > LocalDate.MAX.getYear()) {
            return LocalDate.MAX;
        }
        return LocalDate.from(inside(calendar, year).date((int) year, month, day));
    }

    /** How many days a month has. */
    static int lastOfMonth(Chronology calendar, long year, int month) {
        if (LocalDate.MIN.getYear() > year || year > LocalDate.MAX.getYear()) {
            return 28;
        }
        ChronoLocalDate first = inside(calendar, year).date((int) year, month, 1);
        return first.lengthOfMonth();
    }

    /** Whether a calendar counts a year, the one before it and the one after. */
    static boolean isCounted(Chronology calendar, DigitPattern year) {
        ValueRange years = calendar.range(ChronoField.YEAR);
        return years.isValidValue(year.least() - 1) && years.isValidValue(year.greatest() + 1);
    }

    /** The calendar itself, or, a million years away, where styles mean nothing, the Gregorian. */
    private static Chronology inside(Chronology calendar, long year) {
        return calendar.range(ChronoField.YEAR).isValidValue(year) ? calendar : IsoChronology.INSTANCE;
    }
}
