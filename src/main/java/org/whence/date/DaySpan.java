package org.whence.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.Chronology;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * From one day to another as a calendar counts them, worded as briefly as it can be: a whole year is its number, a
 * whole month its name. Owns no calendar arithmetic.
 */
record DaySpan(Day first, Day last) {
    /** A day by its numbers in some calendar; years before our era are 0 and below. */
    private record Day(int year, int month, int day, boolean endsMonth) {
        static Day of(LocalDate gregorian, Chronology calendar) {
            var day = calendar.date(gregorian);
            int number = day.get(ChronoField.DAY_OF_MONTH);
            return new Day(
                    day.get(ChronoField.YEAR),
                    day.get(ChronoField.MONTH_OF_YEAR),
                    number,
                    number == day.lengthOfMonth());
        }
    }

    /** Both days, given in the Gregorian calendar, as another counts them. */
    static DaySpan of(LocalDate first, LocalDate last, Chronology calendar) {
        return new DaySpan(Day.of(first, calendar), Day.of(last, calendar));
    }

    /** The year that both days are of, if it is one and the span does not fill it. */
    Optional<String> year() {
        return first.year == last.year && !isWholeYears() ? Optional.of(year(first.year)) : Optional.empty();
    }

    /** With its years. */
    String words() {
        if (isWholeYears()) {
            return first.year == last.year ? year(first.year) : year(first.year) + "–" + year(last.year);
        }
        if (first.year == last.year) {
            return wordsWithoutYear() + " " + year(first.year);
        }
        return start() + " " + year(first.year) + " – " + end() + " " + year(last.year);
    }

    /** Without its year, of which it must have one and be no more than a part. */
    String wordsWithoutYear() {
        if (first.equals(last)) {
            return first.day + " " + month(first);
        }
        if (first.month != last.month) {
            return start() + (isWholeMonths() ? "–" : " – ") + end();
        }
        return isWholeMonths() ? month(first) : first.day + "–" + last.day + " " + month(first);
    }

    private String start() {
        return isWholeMonths() ? month(first) : first.day + " " + month(first);
    }

    private String end() {
        return isWholeMonths() ? month(last) : last.day + " " + month(last);
    }

    private boolean isWholeMonths() {
        return first.day == 1 && last.endsMonth;
    }

    private boolean isWholeYears() {
        return isWholeMonths() && first.month == 1 && last.month == 12;
    }

    private static String year(int year) {
        return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
    }

    private static String month(Day day) {
        return Month.of(day.month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
