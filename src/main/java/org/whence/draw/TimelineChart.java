package org.whence.draw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A timeline as SVG: one row a thing, with a dot for a day, a bar for an uncertain date or for one that lasts, an
 * arrow where an end is open; a row of two dates has two. No script, no font of its own, and byte for byte the same
 * for the same timeline. Owns frame, axes and rows; {@link TimelineSheet} owns the places, {@link TimelineMarks} the
 * marks.
 */
public final class TimelineChart {
    /** As wide as a telephone shows without scaling, in pixels. */
    public static final double NARROW = TimelineSheet.NARROW;

    /** For everything wider, in pixels. */
    public static final double WIDE = TimelineSheet.WIDE;

    /** In one picture of a page. */
    private static final int MOST_ROWS = 30;

    private static final double GAP = 18;
    private static final double AXIS = 26;

    private final Timeline timeline;
    private final String name;
    private final boolean alone;
    private final TimelineSheet sheet;
    private final SvgWriter body = new SvgWriter();
    private final TimelineMarks marks;

    private TimelineChart(Timeline timeline, double width, String name, boolean alone, EnumSet<TimelineMark> used) {
        if (!SvgMap.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No name for a picture: " + name);
        }
        this.timeline = timeline;
        this.name = name;
        this.alone = alone;
        this.sheet = new TimelineSheet(width);
        this.marks = new TimelineMarks(body, used);
    }

    /** A file of its own: with its style sheet, its title and its notes. */
    public static String document(Timeline timeline) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + new TimelineChart(timeline, WIDE, "timeline", true, EnumSet.noneOf(TimelineMark.class)).alone();
    }

    /**
     * The parts of a page, which links {@link MapStyle#cssWithTimelines()} and has the title and the notes in its own
     * text: a picture for each panel, none higher than a sheet of paper, so that a printer need not cut any; the
     * first explains the marks of all.
     *
     * @param width in pixels: from {@link #WIDE} up labels and dates stand beside the bars, below that above them
     * @param name begins every id in the pictures; letters, digits, hyphens, underlines; unique on its page
     */
    public static List<String> fragments(Timeline timeline, double width, String name) {
        List<TimePanel> panels = TimePanel.of(timeline.rows()).stream()
                .flatMap(panel -> panel.parts(MOST_ROWS).stream())
                .toList();
        EnumSet<TimelineMark> used = EnumSet.noneOf(TimelineMark.class);
        timeline.rows().forEach(row -> row.dates().forEach(date -> used.add(date.drawn())));
        List<String> fragments = new ArrayList<>();
        for (TimePanel panel : panels) {
            fragments.add(new TimelineChart(timeline, width, name + "-" + (fragments.size() + 1), false, used)
                    .part(panel, fragments.isEmpty()));
        }
        return fragments;
    }

    private String alone() {
        body.open("g").newLine();
        double y = text(timeline.title(), TextStyle.TITLE, TimelineSheet.MARGIN);
        y = timeline.summary().isBlank() ? y : text(timeline.summary(), TextStyle.DATE, y + 2);
        y += GAP;
        for (TimePanel panel : TimePanel.of(timeline.rows())) {
            y = panel(panel, y) + GAP;
        }
        y = legend(y);
        for (String note : timeline.notes()) {
            y = text(note, TextStyle.DATE, y + 2);
        }
        body.close().newLine();
        return frame(
                timeline.title(),
                description(timeline.rows()) + "\n" + String.join("\n", timeline.sentences()),
                y + TimelineSheet.MARGIN);
    }

    private String part(TimePanel panel, boolean isFirst) {
        body.open("g").newLine();
        double y = panel(panel, isFirst ? legend(TimelineSheet.MARGIN) + GAP : TimelineSheet.MARGIN);
        body.close().newLine();
        String title = timeline.title() + (panel.heading().isEmpty() ? "" : ": " + panel.heading());
        return frame(title, description(panel.rows()), y);
    }

    private double legend(double top) {
        return marks.legend(TimelineSheet.MARGIN, top, sheet.width() - 2 * TimelineSheet.MARGIN);
    }

    private String frame(String title, String description, double height) {
        SvgWriter svg = new SvgWriter();
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "wm wt")
                .with("width", sheet.width())
                .with("height", height)
                .with("viewBox", "0 0 " + Coordinates.of(sheet.width()) + " " + Coordinates.of(height))
                .with("role", SvgMap.ROLE)
                .with("aria-labelledby", name + "-title")
                .with("aria-describedby", name + "-desc")
                .newLine();
        svg.open("title").with("id", name + "-title").text(title).close().newLine();
        svg.open("desc").with("id", name + "-desc").text(description).close().newLine();
        if (alone) {
            svg.open("style").text("\n" + MapStyle.cssWithTimelines()).close().newLine();
        }
        svg.empty("rect")
                .with("class", "wm-paper")
                .with("width", sheet.width())
                .with("height", height)
                .newLine();
        return svg.include(body).close().newLine().toString();
    }

    /** How much it is; a page has all of it as a table, a file in words. */
    private String description(List<TimelineRow> rows) {
        String size = rows.size() == 1 ? "One dated thing." : rows.size() + " dated things, in the order of time.";
        return timeline.summary().isBlank() ? size : timeline.summary() + "\n" + size;
    }

    private double panel(TimePanel panel, double top) {
        TimeScale scale = sheet.scale(panel);
        double y = panel.heading().isEmpty() ? top : text(panel.heading(), TextStyle.YEAR, top);
        List<TimelineSheet.PlacedRow> rows = new ArrayList<>();
        double rowTop = y + AXIS;
        for (TimelineRow row : panel.rows()) {
            rows.add(sheet.place(row, scale, rowTop));
            rowTop = rows.get(rows.size() - 1).bottom();
        }
        axis(scale, y, rowTop);
        rows.forEach(row -> row(row, scale));
        return rowTop;
    }

    private void axis(TimeScale scale, double top, double bottom) {
        body.open("g").with("class", "wt-axis").with("aria-hidden", "true");
        for (TimeScale.Tick tick : scale.ticks()) {
            body.empty("path")
                    .with("class", "wt-grid")
                    .with("d", "M" + Coordinates.of(new Spot(tick.x(), top + AXIS)) + "V" + Coordinates.of(bottom));
            double half = TextStyle.DATE.widthOf(tick.words()) / 2;
            double x = Math.max(half, Math.min(sheet.width() - half - 2, tick.x()));
            SvgText.write(body, PlacedLine.centred(tick.words(), TextStyle.DATE, x, top + 3));
        }
        body.close().newLine();
    }

    private void row(TimelineSheet.PlacedRow placed, TimeScale scale) {
        TimelineRow row = placed.row();
        body.open(row.target().isPresent() ? "a" : "g")
                .with("class", "wt-row")
                .with("href", row.target().orElse(""))
                .with("data-factor", row.id());
        body.open("title").text(row.sentence()).close();
        body.empty("rect")
                .with("class", "wt-ground")
                .with("x", TimelineSheet.MARGIN / 2)
                .with("y", placed.top())
                .with("width", sheet.width() - TimelineSheet.MARGIN)
                .with("height", placed.bottom() - placed.top())
                .with("rx", 3);
        placed.label().forEach(line -> SvgText.write(body, line));
        for (TimelineSheet.PlacedDate date : placed.dates()) {
            marks.write(date.date(), scale, date.middle());
            date.words().forEach(line -> SvgText.write(body, line));
        }
        body.close().newLine();
    }

    private double text(String words, TextStyle style, double top) {
        double bottom = top;
        for (PlacedLine line : TimelineSheet.lines(
                words, style, TimelineSheet.MARGIN, top, sheet.width() - 2 * TimelineSheet.MARGIN)) {
            SvgText.write(body, line);
            bottom = line.area().bottom();
        }
        body.newLine();
        return bottom;
    }
}
