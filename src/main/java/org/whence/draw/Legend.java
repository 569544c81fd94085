package org.whence.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the lines of one map mean: the relations it uses and no others, then the joint dot, denied and inferred, if it
 * has them. Laid out in columns of equal width. Owns no words of its own for relations: they are
 * {@link ArrowRelation}'s.
 */
final class Legend {
    private static final double SAMPLE = 40;
    private static final double GAP = 8;
    private static final double ROW = 19;
    private static final double COLUMN_GAP = 22;

    private final double left;
    private final double top;
    private final double columnWidth;
    private final int columns;
    private final List<Entry> entries;

    /**
     * The legend of a layout's arrows.
     *
     * @param width of all its columns, in pixels; one column at the least, as wide as its longest entry
     */
    Legend(List<PlacedArrow> arrows, double left, double top, double width) {
        this.left = left;
        this.top = top;
        this.entries = entries(arrows);
        this.columnWidth = SAMPLE
                + GAP
                + Math.ceil(entries.stream()
                        .mapToDouble(entry -> TextStyle.LEGEND.widthOf(entry.words))
                        .max()
                        .orElse(0))
                + COLUMN_GAP;
        this.columns = Math.max(1, (int) ((width + COLUMN_GAP) / columnWidth));
    }

    /** The lower edge, in pixels; the upper one where there is nothing to explain. */
    double bottom() {
        return top + Math.ceil((double) entries.size() / columns) * ROW;
    }

    /** What it explains, in its order. */
    List<String> words() {
        return entries.stream().map(Entry::words).toList();
    }

    void write(SvgWriter svg) {
        if (entries.isEmpty()) {
            return;
        }
        // Hidden from screen readers: each arrow says its relation in words.
        svg.open("g").with("class", "wm-legend").with("aria-hidden", "true").newLine();
        for (int i = 0; i < entries.size(); i++) {
            write(svg, entries.get(i), left + (i % columns) * columnWidth, top + (i / columns) * ROW);
        }
        svg.close().newLine();
    }

    private static void write(SvgWriter svg, Entry entry, double x, double y) {
        Spot from = new Spot(x, y + ROW / 2);
        svg.open("g").with("class", entry.styleClass);
        writeSample(svg, entry, from, from.plus(SAMPLE, 0));
        double textX = entry.sample == Sample.NONE ? x : x + SAMPLE + GAP;
        double textTop = y + (ROW - TextStyle.LEGEND.lineHeight()) / 2;
        SvgText.write(svg, PlacedLine.from(entry.words, TextStyle.LEGEND, textX, textTop));
        svg.close().newLine();
    }

    private static void writeSample(SvgWriter svg, Entry entry, Spot from, Spot to) {
        Spot middle = from.towards(to, 0.5);
        switch (entry.sample) {
            case RELATION -> SvgArrows.writeLine(svg, entry.relation, Curve.straight(from, to));
            case JOINT -> {
                writeStroke(svg, from.plus(0, -6), middle);
                writeStroke(svg, from.plus(0, 6), middle);
                writeStroke(svg, middle, to);
                SvgArrows.writeJoint(svg, middle);
            }
            case CROSS -> {
                writeStroke(svg, from, to);
                SvgArrows.writeCross(svg, middle);
            }
            case NONE -> {}
        }
    }

    private static void writeStroke(SvgWriter svg, Spot from, Spot to) {
        svg.empty("path")
                .with("class", "wm-line")
                .with("d", Curve.straight(from, to).path());
    }

    private static List<Entry> entries(List<PlacedArrow> placed) {
        List<MapArrow> arrows = placed.stream().map(PlacedArrow::arrow).toList();
        Set<ArrowRelation> used = arrows.stream().map(MapArrow::relation).collect(Collectors.toSet());
        List<Entry> entries = new ArrayList<>();
        Arrays.stream(ArrowRelation.values())
                .filter(used::contains)
                .map(relation -> new Entry(
                        Sample.RELATION,
                        relation,
                        "wm-arrow " + relation.styleClass(),
                        relation.word() + ": " + relation.meaning()))
                .forEach(entries::add);
        if (placed.stream().anyMatch(arrow -> arrow.joint().isPresent())) {
            entries.add(new Entry(Sample.JOINT, null, "wm-arrow", "a dot: causes that act jointly"));
        }
        if (arrows.stream().anyMatch(MapArrow::denied)) {
            entries.add(new Entry(Sample.CROSS, null, "wm-arrow wm-denied", "a cross: denied by a voice"));
        }
        if (arrows.stream().anyMatch(MapArrow::inferred)) {
            entries.add(new Entry(Sample.NONE, null, "wm-arrow", "(inferred): by the encoder, not stated in the text"));
        }
        return List.copyOf(entries);
    }

    private enum Sample {
        RELATION,
        JOINT,
        CROSS,
        NONE
    }

    /** @param relation of a sample of a relation; else null */
    private record Entry(Sample sample, ArrowRelation relation, String styleClass, String words) {}
}
