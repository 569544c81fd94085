package org.whence.draw;

/** How an arrow ends. Owns its geometry, not its colour. */
enum ArrowHead {
    /** A filled triangle. */
    FULL(11, 5),
    /** Two strokes: the effect is not produced, only shown or aimed at. */
    OPEN(9, 5),
    /** A bar across the line: less of the effect, or none. */
    BAR(5, 8);

    private final double length;
    private final double halfWidth;

    ArrowHead(double length, double halfWidth) {
        this.length = length;
        this.halfWidth = halfWidth;
    }

    /** The line as far as the head leaves it visible: no thick line shows beside its tip. */
    Curve shortened(Curve line, double scale) {
        return line.withoutLast(this == OPEN ? 1 : length * scale - 1);
    }

    /** Whether the head is filled rather than stroked. */
    boolean isFilled() {
        return this == FULL;
    }

    /**
     * The head as the {@code d} of an SVG path.
     *
     * @param scale 1, or more for a heavy line
     */
    String path(Curve line, double scale) {
        Spot tip = line.end();
        Spot base = line.before(length * scale);
        double distance = Math.max(0.001, base.distanceTo(tip));
        double acrossX = -(tip.y() - base.y()) / distance * halfWidth * scale;
        double acrossY = (tip.x() - base.x()) / distance * halfWidth * scale;
        String left = Coordinates.of(base.plus(acrossX, acrossY));
        String right = Coordinates.of(base.plus(-acrossX, -acrossY));
        return switch (this) {
            case FULL -> "M" + left + "L" + Coordinates.of(tip) + "L" + right + "Z";
            case OPEN -> "M" + left + "L" + Coordinates.of(tip) + "L" + right;
            case BAR -> "M" + left + "L" + right;
        };
    }
}
