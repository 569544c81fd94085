package org.whence.draw;

import java.util.List;

/**
 * The arrows of a picture. Each is one element that can be reached by keyboard and carries its sentence as a title:
 * the claim, its voice, its place. The legend shows samples by the same strokes. Owns no layout.
 */
final class SvgArrows {
    /** How much larger the head of a heavy line is. */
    private static final double HEAVY = 1.35;

    private static final double JOINT_RADIUS = 4;
    private static final double CROSS = 5;

    /** Before the head, and after the words. */
    private static final double CROSS_FROM_END = 19;

    private final SvgWriter svg;
    private final CausalMap map;

    SvgArrows(SvgWriter svg, CausalMap map) {
        this.svg = svg;
        this.map = map;
    }

    void write(List<PlacedArrow> arrows) {
        svg.open("g").with("class", "wm-arrows").newLine();
        arrows.forEach(this::write);
        svg.close().newLine();
    }

    private void write(PlacedArrow placed) {
        MapArrow arrow = placed.arrow();
        open(arrow);
        svg.open("title").text(MapText.sentence(map, arrow)).close();
        svg.empty("path").with("class", "wm-hit").with("d", placed.line().path());
        placed.tails()
                .forEach(tail -> svg.empty("path").with("class", "wm-line").with("d", tail.path()));
        placed.joint().ifPresent(joint -> writeJoint(svg, joint));
        writeLine(svg, arrow.relation(), placed.line());
        if (arrow.denied()) {
            writeCross(svg, placed.line().beforeEnd(CROSS_FROM_END));
        }
        placed.plate().ifPresent(this::writePlate);
        placed.lines().forEach(line -> SvgText.write(svg, line));
        svg.close().newLine();
    }

    /** A link, which takes the keyboard's focus by itself; or else a group that is given it. */
    private void open(MapArrow arrow) {
        boolean linked = arrow.target().isPresent();
        svg.open(linked ? "a" : "g")
                .with("class", classes(arrow))
                .with("href", arrow.target().orElse(""))
                .with("tabindex", linked ? "" : "0")
                .with("role", linked ? "" : "img")
                .with("data-arrow", arrow.id());
    }

    private static String classes(MapArrow arrow) {
        return "wm-arrow " + arrow.relation().styleClass()
                + (arrow.inferred() ? " wm-inferred" : "")
                + (arrow.denied() ? " wm-denied" : "");
    }

    private void writePlate(Area plate) {
        svg.empty("rect")
                .with("class", "wm-plate")
                .with("x", plate.x())
                .with("y", plate.y())
                .with("width", plate.width())
                .with("height", plate.height())
                .with("rx", 3);
    }

    /** A line with its head. */
    static void writeLine(SvgWriter svg, ArrowRelation relation, Curve line) {
        ArrowHead head = relation.head();
        double scale = relation == ArrowRelation.COMPELLED ? HEAVY : 1;
        svg.empty("path")
                .with("class", "wm-line")
                .with("d", head.shortened(line, scale).path());
        svg.empty("path")
                .with("class", head.isFilled() ? "wm-head" : "wm-head wm-stroked")
                .with("d", head.path(line, scale));
    }

    /** The dot where joint causes meet. */
    static void writeJoint(SvgWriter svg, Spot joint) {
        svg.empty("circle")
                .with("class", "wm-joint")
                .with("cx", joint.x())
                .with("cy", joint.y())
                .with("r", JOINT_RADIUS);
    }

    /** A saltire: denied. */
    static void writeCross(SvgWriter svg, Spot middle) {
        String d = "M" + Coordinates.of(middle.plus(-CROSS, -CROSS)) + "L" + Coordinates.of(middle.plus(CROSS, CROSS))
                + "M" + Coordinates.of(middle.plus(-CROSS, CROSS)) + "L" + Coordinates.of(middle.plus(CROSS, -CROSS));
        svg.empty("path").with("class", "wm-cross").with("d", d);
    }
}
