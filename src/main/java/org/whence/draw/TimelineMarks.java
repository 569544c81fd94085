package org.whence.draw;

import java.util.EnumSet;

/** The dots, bars and arrows of a timeline, and the legend that explains those which it has. Owns no layout. */
final class TimelineMarks {
    private static final double DOT = 4.5;
    private static final double HALF = TimelineSheet.BAR / 2;
    private static final double LEAST_BAR = 8;
    private static final double HEAD = 7;
    private static final double SAMPLE = 40;
    private static final double LEGEND_ROW = 20;

    private final SvgWriter svg;
    private final EnumSet<TimelineMark> used;

    /**
     * Marks to be written there.
     *
     * @param used what has been written of the same timeline; what is written is added
     */
    TimelineMarks(SvgWriter svg, EnumSet<TimelineMark> used) {
        this.svg = svg;
        this.used = used;
    }

    void write(TimelineDate date, TimeScale scale, double y) {
        TimelineMark mark = date.drawn();
        used.add(mark);
        svg.open("g").with("class", "wt-mark " + mark.styleClass());
        switch (mark) {
            case DAY -> days(scale.middle(date.first()), scale.middle(date.last()), y);
            case WITHIN, LASTING -> bar(scale.start(date.first()), scale.end(date.last()), y);
            case OPEN -> {
                boolean later = date.earliest().isPresent();
                double from = later ? scale.start(date.first()) : scale.end(date.last());
                arrow(from, later ? scale.right() : scale.left(), y);
            }
        }
        svg.close();
    }

    private void days(double first, double last, double y) {
        if (last - first > 1) {
            line(first, last, y);
            dot(last, y);
        }
        dot(first, y);
    }

    private void dot(double x, double y) {
        svg.empty("circle").with("cx", x).with("cy", y).with("r", DOT);
    }

    private void bar(double from, double to, double y) {
        svg.empty("rect")
                .with("x", from)
                .with("y", y - HALF)
                .with("width", Math.max(LEAST_BAR, to - from))
                .with("height", 2 * HALF)
                .with("rx", 2);
    }

    private void line(double from, double to, double y) {
        svg.empty("path")
                .with("class", "wt-line")
                .with("d", "M" + Coordinates.of(new Spot(from, y)) + "H" + Coordinates.of(to));
    }

    /** A stroke across where the known end is, and a broken line with a head towards the other. */
    private void arrow(double from, double to, double y) {
        double back = to > from ? -HEAD : HEAD;
        svg.empty("path")
                .with("class", "wt-end")
                .with("d", "M" + Coordinates.of(new Spot(from, y - HALF)) + "V" + Coordinates.of(y + HALF));
        line(from, to, y);
        svg.empty("path")
                .with("class", "wt-end")
                .with(
                        "d",
                        "M" + Coordinates.of(new Spot(to + back, y - HALF)) + "L" + Coordinates.of(new Spot(to, y))
                                + "L" + Coordinates.of(new Spot(to + back, y + HALF)));
    }

    /** Explains the marks used so far; returns where it ends below. */
    double legend(double left, double top, double width) {
        double y = top;
        svg.open("g").with("class", "wm-legend").with("aria-hidden", "true").newLine();
        for (TimelineMark mark : used) {
            svg.open("g").with("class", "wt-mark " + mark.styleClass());
            double middle = y + LEGEND_ROW / 2;
            switch (mark) {
                case DAY -> days(left + HALF, left + SAMPLE / 2, middle);
                case WITHIN, LASTING -> bar(left, left + SAMPLE * 0.75, middle);
                case OPEN -> arrow(left, left + SAMPLE * 0.75, middle);
            }
            svg.close();
            for (PlacedLine line :
                    TimelineSheet.lines(mark.meaning(), TextStyle.DATE, left + SAMPLE, y + 1, width - SAMPLE)) {
                SvgText.write(svg, line);
                y = line.area().bottom();
            }
            y += 5;
            svg.newLine();
        }
        svg.close().newLine();
        return y;
    }
}
