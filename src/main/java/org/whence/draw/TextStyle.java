package org.whence.draw;

import java.util.Locale;

/** The few kinds of text in a picture. Owns their sizes; their colours are in {@code map.css}, under the same names. */
enum TextStyle {
    TITLE(18, true, 23),
    SUMMARY(13, false, 18),
    LABEL(13.5, true, 16.5),
    KIND(12, false, 15),
    WORD(12, true, 15),
    CLAIM(13, false, 17),
    SOURCE(12, false, 16),
    LEGEND(12, false, 15),
    NOTE(12, false, 16),
    YEAR(20, true, 27),
    ROW(15.5, true, 20),
    DATE(15, false, 20);

    private final double size;
    private final boolean bold;
    private final double lineHeight;

    TextStyle(double size, boolean bold, double lineHeight) {
        this.size = size;
        this.bold = bold;
        this.lineHeight = lineHeight;
    }

    /** Height of the type, in pixels. */
    double size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /** From one base line to the next, in pixels. */
    double lineHeight() {
        return lineHeight;
    }

    /** From the top of its line to the base line, in pixels: with it, capitals stand in the middle of the line. */
    double baseline() {
        return (lineHeight + size * CAPITAL_HEIGHT) / 2;
    }

    double widthOf(String line) {
        return GlyphWidths.of(line, size, bold);
    }

    /** Its class in the style sheet. */
    String styleClass() {
        return "wm-t-" + name().toLowerCase(Locale.ROOT);
    }

    /** Of Liberation Sans, in em. */
    private static final double CAPITAL_HEIGHT = 0.72;
}
