package org.whence.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows drawn on one scale. Where a timeline is long and crowded in places, one scale for all would press what
 * matters into a few pixels: so each year, decade or century has a panel of its own, and what lasts longer stands
 * before them. Owns no drawing.
 *
 * @param heading above it; empty where there is but one panel
 * @param first the day at its left edge
 * @param last the day at its right edge
 * @param rows in the order of time
 */
record TimePanel(String heading, LocalDate first, LocalDate last, List<TimelineRow> rows) {
    private static final int FEW_ROWS = 14;
    private static final int FEW_DAYS = 800;
    private static final int MOST_PANELS = 16;

    /** As years have them; a panel is never of other lengths, so that its scale ends where a reader expects. */
    private enum Unit {
        YEAR(1, "Over more than a year"),
        DECADE(10, "Over more than a decade"),
        CENTURY(100, "Over more than a century"),
        MILLENNIUM(1000, "Over more than a millennium");

        private final int years;
        private final String longer;

        Unit(int years, String longer) {
            this.years = years;
            this.longer = longer;
        }
    }

    static List<TimePanel> of(List<TimelineRow> rows) {
        LocalDate first = first(rows);
        LocalDate last = last(rows);
        if (rows.size() > FEW_ROWS && ChronoUnit.DAYS.between(first, last) > FEW_DAYS) {
            for (Unit unit : Unit.values()) {
                List<TimePanel> panels = panels(rows, unit);
                if (panels.size() <= MOST_PANELS) {
                    return panels;
                }
            }
        }
        return List.of(around("", first, last, rows));
    }

    /** The same in parts of at most so many rows, on the same scale. */
    List<TimePanel> parts(int most) {
        List<TimePanel> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += most) {
            List<TimelineRow> some = rows.subList(from, Math.min(rows.size(), from + most));
            String continued = heading.isEmpty() ? "" : heading + ", continued";
            parts.add(new TimePanel(from == 0 ? heading : continued, first, last, List.copyOf(some)));
        }
        return parts;
    }

    private static List<TimePanel> panels(List<TimelineRow> rows, Unit unit) {
        Map<Integer, List<TimelineRow>> bins = new TreeMap<>();
        List<TimelineRow> longer = new ArrayList<>();
        for (TimelineRow row : rows) {
            LocalDate middle = row.first().plusDays(ChronoUnit.DAYS.between(row.first(), row.last()) / 2);
            int bin = Math.floorDiv(middle.getYear(), unit.years);
            // Two readings of one date are a fortnight apart: that alone makes nothing longer.
            int days = unit.years * 366 + 31;
            if (ChronoUnit.DAYS.between(row.first(), row.last()) < days && reachesLittleBeyond(row, bin, unit)) {
                bins.computeIfAbsent(bin, key -> new ArrayList<>()).add(row);
            } else {
                longer.add(row);
            }
        }
        List<TimePanel> panels = new ArrayList<>();
        if (!longer.isEmpty()) {
            panels.add(around(unit.longer, first(longer), last(longer), longer));
        }
        bins.forEach((bin, some) -> panels.add(new TimePanel(
                heading(bin, unit),
                earlier(start(bin, unit), first(some)),
                later(start(bin + 1, unit).minusDays(1), last(some)),
                List.copyOf(some))));
        return panels;
    }

    private static boolean reachesLittleBeyond(TimelineRow row, int bin, Unit unit) {
        int slack = 31 * unit.years;
        return !row.first().isBefore(start(bin, unit).minusDays(slack))
                && !row.last().isAfter(start(bin + 1, unit).plusDays(slack));
    }

    private static LocalDate start(int bin, Unit unit) {
        return LocalDate.of(bin * unit.years, 1, 1);
    }

    private static String heading(int bin, Unit unit) {
        int year = bin * unit.years;
        return unit.years == 1
                ? TimeScale.year(year)
                : TimeScale.year(year) + "–" + TimeScale.year(year + unit.years - 1);
    }

    /** With a little air at both ends. */
    private static TimePanel around(String heading, LocalDate first, LocalDate last, List<TimelineRow> rows) {
        long air = Math.max(2, ChronoUnit.DAYS.between(first, last) / 40);
        return new TimePanel(heading, first.minusDays(air), last.plusDays(air), List.copyOf(rows));
    }

    private static LocalDate first(List<TimelineRow> rows) {
        return rows.stream().map(TimelineRow::first).reduce(TimePanel::earlier).orElseThrow();
    }

    private static LocalDate last(List<TimelineRow> rows) {
        return rows.stream().map(TimelineRow::last).reduce(TimePanel::later).orElseThrow();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
