package org.whence.draw;

/**
 * One line of text in its place.
 *
 * @param x where it begins, or its middle if it is centred
 * @param top the top of the line, not its base line
 */
record PlacedLine(String text, TextStyle style, double x, double top, boolean centred) {

    static PlacedLine centred(String text, TextStyle style, double x, double top) {
        return new PlacedLine(text, style, x, top, true);
    }

    static PlacedLine from(String text, TextStyle style, double x, double top) {
        return new PlacedLine(text, style, x, top, false);
    }

    double baseline() {
        return top + style.baseline();
    }

    PlacedLine movedBy(double dx, double dy) {
        return new PlacedLine(text, style, x + dx, top + dy, centred);
    }

    Area area() {
        double width = style.widthOf(text);
        return new Area(centred ? x - width / 2 : x, top, width, style.lineHeight());
    }
}
