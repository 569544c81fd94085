package org.whence.draw;

/**
 * A point of the picture. Owns no unit of its own: pixels, from the top left corner.
 *
 * @param x to the right
 * @param y downwards
 */
record Spot(double x, double y) {

    Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    double distanceTo(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point on the straight way to another, at this part of it: 0 here, 1 there. */
    Spot towards(Spot other, double part) {
        return new Spot(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
