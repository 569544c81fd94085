package org.whence.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whence.date.BothStyles;
import org.whence.date.Bounds;
import org.whence.date.CalendarReading;
import org.whence.date.DateWords;
import org.whence.date.Edtf;
import org.whence.date.InvalidEdtfException;
import org.whence.draw.TimelineDate;
import org.whence.draw.TimelineMark;

/**
 * A date as a source gives it, in words and as a mark on a timeline. Owns no calendar.
 *
 * @param written in EDTF
 * @param calendar in which it is read
 * @param words a day in both styles where there is something to tell apart; a month or a year whose calendar is not
 *     known as it is written, with that said
 * @param styles the same worked out in both styles, where the words do not say it; else empty
 * @param brief for a bar, whose ends show what the calendars leave open: a day in both styles, all else as it is written
 */
record FactorDate(String written, CalendarReading calendar, String words, String styles, String brief) {
    private static final String EITHER = ", old or new style";

    /** A date told to the day: there the styles differ by what matters. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A part of a year, whose outermost days are worth telling. */
    private static final Pattern PART = Pattern.compile("\\d{4}-[2-4]\\d");

    /** The date; what is no EDTF stands as it is. */
    static FactorDate of(String written, CalendarReading calendar) {
        try {
            String full = BothStyles.inWords(written, calendar);
            boolean differs = BothStyles.of(written, calendar).isPresent();
            boolean isDay = DAY.matcher(written).find();
            if (PART.matcher(written).find() || (differs && (isDay || calendar != CalendarReading.UNSTATED))) {
                String words = full.isBlank() ? written : full;
                return new FactorDate(written, calendar, words, "", words);
            }
            String brief = DateWords.of(written);
            return differs
                    ? new FactorDate(written, calendar, brief + EITHER, full, brief)
                    : new FactorDate(written, calendar, brief, "", brief);
        } catch (InvalidEdtfException e) {
            return new FactorDate(written, calendar, written, "", written);
        }
    }

    /** Its mark on a timeline; nothing where it has no end to be drawn at. */
    Optional<TimelineDate> drawn() {
        try {
            Edtf date = Edtf.parse(written, calendar);
            Bounds bounds = date.bounds();
            TimelineMark mark = date.isInterval()
                    ? TimelineMark.LASTING
                    : isDay(date, calendar) ? TimelineMark.DAY : TimelineMark.WITHIN;
            return Optional.of(new TimelineDate(bounds.earliest(), bounds.latest(), mark, brief))
                    .filter(drawn ->
                            bounds.earliest().isPresent() || bounds.latest().isPresent());
        } catch (InvalidEdtfException e) {
            return Optional.empty();
        }
    }

    /** One day in the calendar it is read in; where none is named, in the new one. */
    private static boolean isDay(Edtf date, CalendarReading calendar) {
        Bounds read = date.bounds(calendar == CalendarReading.UNSTATED ? CalendarReading.GREGORIAN : calendar);
        Optional<LocalDate> first = read.earliest();
        return first.isPresent() && first.equals(read.latest());
    }
}
