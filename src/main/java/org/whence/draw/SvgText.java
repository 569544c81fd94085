package org.whence.draw;

/** A line of text as an SVG element. Owns no line breaking. */
final class SvgText {
    private SvgText() {}

    static void write(SvgWriter svg, PlacedLine line) {
        svg.open("text")
                .with("class", line.style().styleClass())
                .with("x", line.x())
                .with("y", line.baseline())
                .with("text-anchor", line.centred() ? "middle" : "")
                .text(line.text())
                .close();
    }
}
