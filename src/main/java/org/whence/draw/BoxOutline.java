package org.whence.draw;

/** The outline of a factor's box, one for each kind; whether it is dashed is for {@code map.css}. Owns no text. */
final class BoxOutline {
    private static final double ROUND = 7;
    private static final double ROUNDER = 18;
    private static final double SQUARE = 1;
    private static final double CUT = 9;

    private BoxOutline() {}

    /** As the {@code d} of an SVG path. */
    static String path(FactorKind kind, Area box) {
        return switch (kind) {
            case DECISION -> cut(box, CUT, true);
            case POLICY -> cut(box, CUT, false);
            case CONDITION -> rounded(box, SQUARE);
            case PROCESS, EXPECTATION -> rounded(box, ROUNDER);
            case EVENT, ABSENCE, FACTOR -> rounded(box, ROUND);
        };
    }

    private static String rounded(Area box, double radius) {
        String r = Coordinates.of(radius);
        return "M" + at(box.x() + radius, box.y())
                + "H" + Coordinates.of(box.right() - radius)
                + "a" + r + "," + r + " 0 0 1 " + at(radius, radius)
                + "V" + Coordinates.of(box.bottom() - radius)
                + "a" + r + "," + r + " 0 0 1 " + at(-radius, radius)
                + "H" + Coordinates.of(box.x() + radius)
                + "a" + r + "," + r + " 0 0 1 " + at(-radius, -radius)
                + "V" + Coordinates.of(box.y() + radius)
                + "a" + r + "," + r + " 0 0 1 " + at(radius, -radius)
                + "Z";
    }

    /** With all four corners cut off, or the upper right one alone. */
    private static String cut(Area box, double by, boolean everyCorner) {
        double other = everyCorner ? by : 0;
        return "M" + at(box.x() + other, box.y())
                + "H" + Coordinates.of(box.right() - by)
                + "l" + at(by, by)
                + "V" + Coordinates.of(box.bottom() - other)
                + "l" + at(-other, other)
                + "H" + Coordinates.of(box.x() + other)
                + "l" + at(-other, -other)
                + "V" + Coordinates.of(box.y() + other)
                + "Z";
    }

    private static String at(double x, double y) {
        return Coordinates.of(new Spot(x, y));
    }
}
