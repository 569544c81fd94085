package org.whence.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first and the last day that a date may mean, both inclusive, in the Gregorian calendar; none where it is
 * open or unknown. Years beyond what {@link LocalDate} holds count as its first or last day. Owns no precision:
 * what lies between the two may have gaps.
 *
 * @param earliest the first day; empty when unbounded
 * @param latest the last day; empty when unbounded
 */
public record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    /** From one day to another. */
    static Bounds between(LocalDate earliest, LocalDate latest) {
        return new Bounds(Optional.of(earliest), Optional.of(latest));
    }

    /** Whether every day here comes before every day there. */
    public boolean isWhollyBefore(Bounds other) {
        return latest.flatMap(last -> other.earliest.map(last::isBefore)).orElse(false);
    }

    /** Whether some day may be both here and there. */
    public boolean overlaps(Bounds other) {
        return !isWhollyBefore(other) && !other.isWhollyBefore(this);
    }

    /** The least that holds both; unbounded where one of them is. */
    public Bounds or(Bounds other) {
        return new Bounds(
                earliest.flatMap(day -> other.earliest.map(next -> next.isBefore(day) ? next : day)),
                latest.flatMap(day -> other.latest.map(next -> next.isAfter(day) ? next : day)));
    }
}
