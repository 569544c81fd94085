package org.whence.draw;

import java.util.List;

/** The boxes of a picture: outline by kind, label, kind and detail. Owns no layout. */
final class SvgFactors {
    private final SvgWriter svg;

    SvgFactors(SvgWriter svg) {
        this.svg = svg;
    }

    void write(List<PlacedFactor> factors) {
        svg.open("g").with("class", "wm-factors").newLine();
        factors.forEach(this::write);
        svg.close().newLine();
    }

    private void write(PlacedFactor placed) {
        MapFactor factor = placed.factor();
        svg.open(factor.target().isPresent() ? "a" : "g")
                .with("class", classes(factor))
                .with("href", factor.target().orElse(""))
                .with("data-factor", factor.id())
                .with("data-dates", factor.dates());
        svg.open("title")
                .text(factor.label() + " (" + MapText.described(factor) + ")"
                        + (factor.hint().isBlank() ? "" : ": " + factor.hint()))
                .close();
        svg.empty("path").with("class", "wm-box").with("d", BoxOutline.path(factor.kind(), placed.box()));
        placed.lines().forEach(line -> SvgText.write(svg, line));
        svg.close().newLine();
    }

    private static String classes(MapFactor factor) {
        return "wm-factor wm-" + factor.kind().word() + (factor.emphasised() ? " wm-emphasised" : "");
    }
}
