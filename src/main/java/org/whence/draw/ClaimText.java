package org.whence.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * What a strip says of one arrow, broken into lines one below the other: the other causes, the claim, then voice,
 * place and grade. Owns no place.
 */
final class ClaimText {
    private static final double AFTER = 6;

    private final List<PlacedLine> lines = new ArrayList<>();
    private final double width;
    private double bottom;

    private ClaimText(double width) {
        this.width = width;
    }

    /** The text of a claim, from (0,0) and at most this wide, in pixels; with the relation's words above if asked. */
    static ClaimText of(CausalMap map, ChainStep step, MapArrow arrow, double width, boolean withWords) {
        ClaimText text = new ClaimText(width);
        if (withWords) {
            text.add(arrow.words(), TextStyle.WORD);
        }
        List<String> others = step.others(map, arrow);
        if (!others.isEmpty()) {
            text.add("together with " + String.join(" and ", others), TextStyle.SOURCE);
        }
        text.add(arrow.claim(), TextStyle.CLAIM);
        text.add(MapText.source(arrow), TextStyle.SOURCE);
        text.bottom += AFTER;
        return text;
    }

    double height() {
        return bottom;
    }

    List<PlacedLine> at(double x, double y) {
        return lines.stream().map(line -> line.movedBy(x, y)).toList();
    }

    private void add(String words, TextStyle style) {
        if (words.isBlank()) {
            return;
        }
        for (String line : new LineBreaker(style).lines(words, width)) {
            lines.add(PlacedLine.from(line, style, 0, bottom));
            bottom += style.lineHeight();
        }
    }
}
