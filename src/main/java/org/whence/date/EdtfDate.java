package org.whence.date;

import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * One date of an expression: a year, with a month or season and a day where they are told, any digit of which may
 * be unspecified. Owns no qualifier's place: what is marked anywhere is in the flags.
 */
record EdtfDate(
        DigitPattern year,
        Optional<DigitPattern> month,
        Optional<DigitPattern> day,
        Optional<Season> season,
        Set<EdtfFlag> flags)
        implements EdtfPart {
    private static final DigitPattern ANY = new DigitPattern(false, "XX");

    @Override
    public Optional<Bounds> bounds(CalendarReading reading) {
        boolean exists = season.isPresent()
                || outermost(reading.chronology(), DigitPattern::rising).isPresent();
        return exists ? Optional.of(reading.bounds(this::days)) : Optional.empty();
    }

    /** Its outermost days if it is written in a calendar, in which it must exist. */
    Bounds days(Chronology calendar) {
        if (season.isPresent()) {
            return season.get().bounds(year.least(), year.greatest(), calendar);
        }
        return new Bounds(outermost(calendar, DigitPattern::rising), outermost(calendar, DigitPattern::falling));
    }

    /** The first day that fits, going through years, months and days in the order given. */
    private Optional<LocalDate> outermost(Chronology calendar, Order order) {
        return order.of(year, year.least(), year.greatest())
                .mapToObj(y -> outermost(calendar, order, y))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> outermost(Chronology calendar, Order order, long y) {
        return order.of(month.orElse(ANY), 1, 12)
                .mapToObj(m -> order.of(day.orElse(ANY), 1, CalendarDay.lastOfMonth(calendar, y, (int) m))
                        .mapToObj(d -> CalendarDay.of(calendar, y, (int) m, (int) d))
                        .findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Rising or falling. */
    private interface Order {
        LongStream of(DigitPattern pattern, long from, long to);
    }
}
