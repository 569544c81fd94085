package org.whence.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a timeline's row stand: on a narrow sheet one below the other; on a wide one the label at the
 * left and the words beside their bar. Owns no drawing and no scale's ends.
 */
final class TimelineSheet {
    /** As wide as a telephone shows without scaling. */
    static final double NARROW = 360;

    /** As wide as a page shows beside nothing else. */
    static final double WIDE = 980;

    static final double MARGIN = 16;
    static final double BAR = 10;

    private static final double LABELS = 316;
    private static final double LANE = 18;
    private static final double AIR = 7;
    private static final double BESIDE = 9;

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
        double left = narrow ? MARGIN : MARGIN + LABELS;
        return new TimeScale(panel.first(), panel.last(), left, width - MARGIN - left);
    }

    PlacedRow place(TimelineRow row, TimeScale scale, double top) {
        double y = top + AIR;
        List<PlacedLine> label =
                lines(row.label(), TextStyle.LABEL, MARGIN, y, narrow ? width - 2 * MARGIN : LABELS - 2 * BESIDE);
        double labelEnd = label.get(label.size() - 1).area().bottom();
        List<PlacedDate> dates = new ArrayList<>();
        double lane = narrow ? labelEnd : y;
        for (TimelineDate date : row.dates()) {
            PlacedDate placed = narrow ? below(date, scale, lane) : beside(date, scale, lane);
            dates.add(placed);
            lane = bottom(placed);
        }
        return new PlacedRow(row, top, Math.max(labelEnd, lane) + AIR, label, dates);
    }

    /** The words first, then the bar. */
    private PlacedDate below(TimelineDate date, TimeScale scale, double top) {
        List<PlacedLine> words = lines(date.words(), TextStyle.SOURCE, scale.left(), top, scale.right() - scale.left());
        return new PlacedDate(date, words.get(words.size() - 1).area().bottom() + BAR, words);
    }

    /** The words to the right of the bar, or to its left, or, where they fit nowhere, below it. */
    private PlacedDate beside(TimelineDate date, TimeScale scale, double top) {
        double needed = TextStyle.SOURCE.widthOf(date.words()) + BESIDE;
        double barLeft = scale.start(date.first());
        double barRight = Math.max(scale.end(date.last()), barLeft + BAR);
        double right = date.latest().isEmpty() ? scale.right() : barRight;
        double left = date.earliest().isEmpty() ? scale.left() : barLeft;
        double wordsTop = top + (LANE - TextStyle.SOURCE.lineHeight()) / 2;
        if (right + needed <= scale.right()) {
            return placed(date, top, right + BESIDE, wordsTop);
        }
        if (left - needed >= scale.left()) {
            return placed(date, top, left - needed, wordsTop);
        }
        return new PlacedDate(
                date,
                top + LANE / 2,
                lines(date.words(), TextStyle.SOURCE, scale.left(), top + LANE, scale.right() - scale.left()));
    }

    private static PlacedDate placed(TimelineDate date, double top, double x, double wordsTop) {
        return new PlacedDate(
                date, top + LANE / 2, List.of(PlacedLine.from(date.words(), TextStyle.SOURCE, x, wordsTop)));
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
