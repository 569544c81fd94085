package org.whence.draw;

/** Numbers as the picture writes them: to a tenth of a pixel, with a point, in every locale. Owns no geometry. */
final class Coordinates {
    private Coordinates() {}

    static String of(double value) {
        long tenths = Math.round(value * 10);
        long rest = Math.abs(tenths % 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
        return rest == 0 ? whole : whole + "." + rest;
    }

    static String of(Spot spot) {
        return of(spot.x()) + "," + of(spot.y());
    }
}
