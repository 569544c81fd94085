package org.whence.draw;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days as places from left to right, and the ticks of the axis. Owns no drawing. */
final class TimeScale {
    /** The least room of a tick, in pixels. */
    private static final double TICK_ROOM = 46;

    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 120000};

    private final LocalDate first;
    private final LocalDate last;
    private final double left;
    private final double width;

    /** From the left edge of the first day to the right edge of the last. */
    TimeScale(LocalDate first, LocalDate last, double left, double width) {
        this.first = first;
        this.last = last;
        this.left = left;
        this.width = width;
    }

    /** A tick, and what stands at it. */
    record Tick(double x, String words) {}

    /** Where a day begins; the edge for a day beyond it. */
    double start(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, last) + 1.0;
        double x = left + width * ChronoUnit.DAYS.between(first, day) / days;
        return Math.max(left, Math.min(left + width, x));
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    double middle(LocalDate day) {
        return (start(day) + end(day)) / 2;
    }

    double left() {
        return left;
    }

    double right() {
        return left + width;
    }

    /** As many as have room, at whole months, years, decades and so on. */
    List<Tick> ticks() {
        double months = Math.max(1, ChronoUnit.MONTHS.between(first, last));
        int step = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0; i--) {
            step = width * MONTHS[i] / months >= TICK_ROOM ? MONTHS[i] : step;
        }
        List<Tick> ticks = new ArrayList<>();
        long month = Math.floorDiv(first.getYear() * 12L + first.getMonthValue() - 1 + step - 1, step) * step;
        for (; ; month += step) {
            LocalDate day = LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
            if (day.isAfter(last)) {
                return ticks;
            }
            if (!day.isBefore(first)) {
                ticks.add(new Tick(start(day), words(day, step)));
            }
        }
    }

    private static String words(LocalDate day, int step) {
        return step >= 12 || day.getMonthValue() == 1
                ? year(day.getYear())
                : Month.of(day.getMonthValue()).getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
    }

    /** A year as people count it: there is no year 0. */
    static String year(int year) {
        return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
    }
}
