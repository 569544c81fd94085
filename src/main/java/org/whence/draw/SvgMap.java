package org.whence.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A laid-out causal map as SVG: a picture without script, without fonts and without a reference to anywhere but where
 * its factors and arrows are linked. Byte for byte the same for the same map. Owns the frame: title, picture, legend,
 * notes; boxes and arrows are drawn by {@link SvgFactors} and {@link SvgArrows}.
 */
public final class SvgMap {

    /**
     * A picture with parts to go to. Not {@code img}: whatever is inside an image is hidden from screen readers, and
     * may then not take the keyboard's focus (WAI-ARIA Graphics Module 1.0; axe: nested-interactive).
     */
    static final String ROLE = "graphics-document document";

    private static final double MARGIN = 16;
    private static final double LEAST_WIDTH = 328;
    private static final double GAP = 14;
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final PlacedMap placed;
    private final String name;
    private final boolean alone;
    private final double width;
    private final SvgWriter svg = new SvgWriter();

    private SvgMap(PlacedMap placed, String name, boolean alone) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No name for a picture: " + name);
        }
        this.placed = placed;
        this.name = name;
        this.alone = alone;
        this.width = Math.max(LEAST_WIDTH, placed.width()) + 2 * MARGIN;
    }

    /** A file of its own: with its style sheet, its title, and the map's notes. */
    public static String document(PlacedMap placed) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + new SvgMap(placed, "map", true).write();
    }

    /**
     * A part of a page, which links {@link MapStyle#css()} and has the title and the notes in its own text.
     *
     * @param name begins every id in the picture; letters, digits, hyphens, underlines; unique on its page
     */
    public static String fragment(PlacedMap placed, String name) {
        return new SvgMap(placed, name, false).write();
    }

    private String write() {
        CausalMap map = placed.map();
        List<PlacedLine> heading = alone ? heading(map) : List.of();
        double top = alone ? bottom(heading, MARGIN) + GAP : MARGIN;
        Legend legend = new Legend(placed.arrows(), MARGIN, top + placed.height() + GAP, width - 2 * MARGIN);
        List<PlacedLine> notes = alone ? notes(map, legend.bottom() + GAP) : List.of();
        double height = bottom(notes, legend.bottom()) + MARGIN;

        open(height);
        texts(heading);
        Spot corner = new Spot((width - placed.width()) / 2, top);
        svg.open("g")
                .with("transform", "translate(" + Coordinates.of(corner) + ")")
                .newLine();
        new SvgArrows(svg, map).write(placed.arrows());
        new SvgFactors(svg).write(placed.factors());
        texts(placed.captions());
        svg.close().newLine();
        legend.write(svg);
        texts(notes);
        return svg.close().newLine().toString();
    }

    private void open(double height) {
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "wm")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + Coordinates.of(width) + " " + Coordinates.of(height))
                .with("role", ROLE)
                .with("aria-labelledby", name + "-title")
                .with("aria-describedby", name + "-desc")
                .newLine();
        svg.open("title")
                .with("id", name + "-title")
                .text(placed.map().title())
                .close()
                .newLine();
        svg.open("desc").with("id", name + "-desc").text(description()).close().newLine();
        if (alone) {
            svg.open("style").text("\n" + MapStyle.css()).close().newLine();
        }
        svg.empty("rect")
                .with("class", "wm-paper")
                .with("width", width)
                .with("height", height)
                .newLine();
    }

    private String description() {
        String summary = placed.map().summary();
        return (summary.isBlank() ? "" : summary + "\n") + MapText.list(placed.map());
    }

    private List<PlacedLine> heading(CausalMap map) {
        List<PlacedLine> lines = new ArrayList<>(block(map.title(), TextStyle.TITLE, MARGIN));
        if (!map.summary().isBlank()) {
            lines.addAll(block(map.summary(), TextStyle.SUMMARY, bottom(lines, MARGIN) + 2));
        }
        return lines;
    }

    private List<PlacedLine> notes(CausalMap map, double top) {
        List<PlacedLine> lines = new ArrayList<>();
        map.notes().forEach(note -> lines.addAll(block(note, TextStyle.NOTE, bottom(lines, top))));
        return lines;
    }

    private List<PlacedLine> block(String text, TextStyle style, double top) {
        List<PlacedLine> lines = new ArrayList<>();
        for (String line : new LineBreaker(style).lines(text, width - 2 * MARGIN)) {
            lines.add(PlacedLine.from(line, style, MARGIN, top + lines.size() * style.lineHeight()));
        }
        return lines;
    }

    private static double bottom(List<PlacedLine> lines, double otherwise) {
        return lines.isEmpty() ? otherwise : lines.get(lines.size() - 1).area().bottom();
    }

    private void texts(List<PlacedLine> lines) {
        lines.forEach(line -> SvgText.write(svg, line));
        if (!lines.isEmpty()) {
            svg.newLine();
        }
    }
}
