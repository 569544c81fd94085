package org.whence.date;

import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import java.util.function.Function;
import org.threeten.extra.chrono.JulianChronology;

/**
 * Which calendar a written date is read in. Days always come out in the Gregorian calendar. Does not guess: a
 * text that does not say is {@link #UNSTATED}.
 */
public enum CalendarReading {
    /** The old style. */
    JULIAN,
    /** The new style. */
    GREGORIAN,
    /** The text does not say: both styles before 14 February 1918, and the new style from then on. */
    UNSTATED;

    private static final LocalDate NEW_STYLE_BEGINS = LocalDate.of(1918, 2, 14);

    /**
     * Bounds in this reading. Unstated takes the outermost of both styles, at each end by itself: an end written
     * on or after 14 February 1918 is in the new style.
     *
     * @param inCalendar what the written date bounds in the calendar given
     */
    Bounds bounds(Function<Chronology, Bounds> inCalendar) {
        if (this == JULIAN) {
            return inCalendar.apply(JulianChronology.INSTANCE);
        }
        Bounds newStyle = inCalendar.apply(IsoChronology.INSTANCE);
        if (this == GREGORIAN || !isBeforeNewStyle(newStyle.earliest())) {
            return newStyle;
        }
        Bounds oldStyle = inCalendar.apply(JulianChronology.INSTANCE);
        Bounds both = newStyle.or(oldStyle);
        return isBeforeNewStyle(newStyle.latest()) ? both : new Bounds(both.earliest(), newStyle.latest());
    }

    /**
     * Whether a written date may be of the old style: it is said to be, or nothing is said and all of it was written
     * before 14 February 1918.
     *
     * @param inCalendar what the written date bounds in the calendar given
     */
    boolean mayBeOldStyle(Function<Chronology, Bounds> inCalendar) {
        return this == JULIAN
                || (this == UNSTATED
                        && isBeforeNewStyle(
                                inCalendar.apply(IsoChronology.INSTANCE).latest()));
    }

    /** The calendar in which the days written must exist; unstated, the standard's own: Gregorian. */
    Chronology chronology() {
        return this == JULIAN ? JulianChronology.INSTANCE : IsoChronology.INSTANCE;
    }

    private static boolean isBeforeNewStyle(Optional<LocalDate> written) {
        return written.filter(NEW_STYLE_BEGINS::isAfter).isPresent();
    }
}
