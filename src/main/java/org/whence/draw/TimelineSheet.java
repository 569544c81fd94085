package org.whence.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a timeline's row stand: on a narrow sheet one below the other; on a wide one in three columns, the
 * label, the dates in words, each beside its bar. Owns no drawing and no scale's ends.
 */
final class TimelineSheet {
    /** As wide as a telephone shows without scaling. */
    static final double NARROW = 360;

    /** As wide as a page shows beside nothing else, and no wider than a sheet of paper shows in type that can be read. */
    static final double WIDE = 1040;

    static final double MARGIN = 16;
    static final double BAR = 12;

    private static final double LABELS = 305;
    private static final double WORDS = 285;
    private static final double LANE = 22;
    private static final double AIR = 7;
    private static final double BESIDE = 14;

    private final boolean narrow;
    private final double width;

    /** A sheet; wide at {@link #WIDE} and above, else narrow. */
    TimelineSheet(double width) {
        this.width = Math.max(NARROW, width);
        this.narrow = width < WIDE;
    }

    /** A date in its place. */
    record PlacedDate(TimelineDate date, double middle, List<PlacedLine> words) {}

    /** A row in its place. */
    record PlacedRow(TimelineRow row, double top, double bottom, List<PlacedLine> label, List<PlacedDate> dates) {}

    double width() {
        return width;
    }

    TimeScale scale(TimePanel panel) {
        double left = narrow ? MARGIN : MARGIN + LABELS + WORDS;
        return new TimeScale(panel.first(), panel.last(), left, width - MARGIN - left);
    }

    PlacedRow place(TimelineRow row, TimeScale scale, double top) {
        double y = top + AIR;
        List<PlacedLine> label =
                lines(row.label(), TextStyle.ROW, MARGIN, y, narrow ? width - 2 * MARGIN : LABELS - BESIDE);
        double labelEnd = label.get(label.size() - 1).area().bottom();
        List<PlacedDate> dates = new ArrayList<>();
        double lane = narrow ? labelEnd : y;
        for (TimelineDate date : row.dates()) {
            PlacedDate placed = narrow ? below(date, scale, lane) : beside(date, lane);
            dates.add(placed);
            lane = bottom(placed);
        }
        return new PlacedRow(row, top, Math.max(labelEnd, lane) + AIR, label, dates);
    }

    /** The words first, then the bar. */
    private PlacedDate below(TimelineDate date, TimeScale scale, double top) {
        List<PlacedLine> words = lines(date.words(), TextStyle.DATE, scale.left(), top, scale.right() - scale.left());
        return new PlacedDate(date, words.get(words.size() - 1).area().bottom() + BAR, words);
    }

    /** The words in their column, the bar beside their first line. */
    private static PlacedDate beside(TimelineDate date, double top) {
        double wordsTop = top + (LANE - TextStyle.DATE.lineHeight()) / 2;
        return new PlacedDate(
                date, top + LANE / 2, lines(date.words(), TextStyle.DATE, MARGIN + LABELS, wordsTop, WORDS - BESIDE));
    }

    private static double bottom(PlacedDate date) {
        double words = date.words().get(date.words().size() - 1).area().bottom();
        return Math.max(date.middle() + LANE / 2, words);
    }

    /** A text in lines, one below the other. */
    static List<PlacedLine> lines(String text, TextStyle style, double x, double top, double width) {
        List<PlacedLine> lines = new ArrayList<>();
        for (String line : new LineBreaker(style).lines(text, width)) {
            lines.add(PlacedLine.from(line, style, x, top + lines.size() * style.lineHeight()));
        }
        return lines;
    }
}
