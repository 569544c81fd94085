package org.whence.draw;

/**
 * An upright rectangle of the picture, in pixels.
 *
 * @param x its left
 * @param y its top
 */
record Area(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Spot centre() {
        return new Spot(x + width / 2, y + height / 2);
    }

    Area movedBy(double dx, double dy) {
        return new Area(x + dx, y + dy, width, height);
    }

    /** Grown on every side. */
    Area grownBy(double border) {
        return new Area(x - border, y - border, width + 2 * border, height + 2 * border);
    }

    /** The smallest that holds both. */
    Area with(Area other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Area(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    static Area around(Spot spot) {
        return new Area(spot.x(), spot.y(), 0, 0);
    }
}
