package org.whence.date;

import java.util.Optional;
import java.util.Set;

/** A whole EDTF expression or a part of it: a date, an interval, a list. Owns no text. */
sealed interface EdtfPart permits EdtfDate, EdtfInterval, EdtfList {
    /** Its outermost days; empty when it names none that exists in the calendar. */
    Optional<Bounds> bounds(CalendarReading reading);

    /** What it says of itself. */
    Set<EdtfFlag> flags();
}
