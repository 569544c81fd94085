package org.whence.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * From one date to another, either of which may be open or unknown; also a range inside a list. Owns no dates.
 */
record EdtfInterval(Optional<EdtfDate> start, Optional<EdtfDate> end, Set<EdtfFlag> flags) implements EdtfPart {
    /** Empty too when it ends before it begins. */
    @Override
    public Optional<Bounds> bounds(CalendarReading reading) {
        Optional<Bounds> first = start.flatMap(date -> date.bounds(reading));
        Optional<Bounds> last = end.flatMap(date -> date.bounds(reading));
        boolean allExist = first.isPresent() == start.isPresent() && last.isPresent() == end.isPresent();
        if (!allExist || (first.isPresent() && last.isPresent() && last.get().isWhollyBefore(first.get()))) {
            return Optional.empty();
        }
        Optional<LocalDate> earliest = first.flatMap(Bounds::earliest);
        Optional<LocalDate> latest = last.flatMap(Bounds::latest);
        return Optional.of(new Bounds(earliest, latest));
    }
}
