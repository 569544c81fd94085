package org.whence.draw;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One date of a thing on a timeline, as a source gives it. Owns no calendar: days are Gregorian, and the words say
 * what else there is to say.
 *
 * @param earliest the first day that it may mean; empty where the source gives none
 * @param latest the last day, likewise; not before the first
 * @param mark how it is drawn; where an end is empty, as an arrow whatever stands here
 * @param words the date as a reader reads it; never empty
 */
public record TimelineDate(Optional<LocalDate> earliest, Optional<LocalDate> latest, TimelineMark mark, String words) {
    /** Beyond this no axis is drawn. */
    private static final int FARTHEST_YEAR = 90_000;

    /** Refuses a date without words, or one that ends before it begins; draws what is very far at the edge. */
    public TimelineDate {
        earliest = earliest.map(TimelineDate::near);
        latest = latest.map(TimelineDate::near);
        Objects.requireNonNull(mark, "mark");
        if (words.isBlank()
                || (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get()))) {
            throw new IllegalArgumentException("No date: " + earliest + " to " + latest + " “" + words + "”");
        }
    }

    /** The mark that is drawn. */
    TimelineMark drawn() {
        return earliest.isEmpty() || latest.isEmpty() ? TimelineMark.OPEN : mark;
    }

    /** Whether it has an end, so that it can be drawn at all. */
    boolean hasPlace() {
        return earliest.isPresent() || latest.isPresent();
    }

    /** The first day known. */
    LocalDate first() {
        return earliest.or(() -> latest).orElseThrow();
    }

    /** The last day known. */
    LocalDate last() {
        return latest.or(() -> earliest).orElseThrow();
    }

    private static LocalDate near(LocalDate day) {
        return Math.abs((long) day.getYear()) <= FARTHEST_YEAR
                ? day
                : LocalDate.of(day.getYear() < 0 ? -FARTHEST_YEAR : FARTHEST_YEAR, 6, 15);
    }
}
