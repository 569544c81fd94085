package org.whence.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A line through the picture made of cubic Bézier pieces: a start, then two control points and an end for each piece.
 * Immutable. Owns no style.
 */
final class Curve {
    private static final int SAMPLES = 16;

    private final List<Spot> spots;

    private Curve(List<Spot> spots) {
        this.spots = List.copyOf(spots);
    }

    /** The straight line. */
    static Curve straight(Spot from, Spot to) {
        return new Curve(List.of(from, from.towards(to, 1 / 3.0), from.towards(to, 2 / 3.0), to));
    }

    /**
     * What ELK's spline routing gives: points that are the controls of cubic pieces in a row. Where the last piece
     * lacks points it is of lower degree: with one control a parabola, with none a straight line.
     */
    static Curve ofControls(Spot start, List<Spot> bends, Spot end) {
        List<Spot> rest = new ArrayList<>(bends);
        rest.add(end);
        List<Spot> spots = new ArrayList<>(List.of(start));
        int i = 0;
        for (; rest.size() - i >= 3; i += 3) {
            spots.addAll(rest.subList(i, i + 3));
        }
        Spot last = spots.get(spots.size() - 1);
        if (rest.size() - i == 2) {
            Spot control = rest.get(i);
            spots.add(last.towards(control, 2 / 3.0));
            spots.add(end.towards(control, 2 / 3.0));
            spots.add(end);
        } else if (rest.size() - i == 1) {
            spots.addAll(straight(last, end).spots.subList(1, 4));
        }
        return new Curve(spots);
    }

    Spot start() {
        return spots.get(0);
    }

    Spot end() {
        return spots.get(spots.size() - 1);
    }

    /** The same with a straight piece from here to its start; itself if that is here. */
    Curve from(Spot before) {
        if (before.equals(start())) {
            return this;
        }
        List<Spot> longer = new ArrayList<>(straight(before, start()).spots.subList(0, 3));
        longer.addAll(spots);
        return new Curve(longer);
    }

    /** The same with a straight piece from its end to here; itself if that is here. */
    Curve to(Spot after) {
        if (after.equals(end())) {
            return this;
        }
        List<Spot> longer = new ArrayList<>(spots);
        longer.addAll(straight(end(), after).spots.subList(1, 4));
        return new Curve(longer);
    }

    Curve movedBy(double dx, double dy) {
        return new Curve(spots.stream().map(spot -> spot.plus(dx, dy)).toList());
    }

    /** Holds the whole curve, and no more than its control points need. */
    Area bounds() {
        return spots.stream().map(Area::around).reduce(Area::with).orElseThrow();
    }

    /** The point on the last piece from which it is this far, in a straight line, to its end: where a head begins. */
    Spot before(double distance) {
        return at(lastPiece(), partBefore(distance));
    }

    /** The same curve ended where it is this far to its end; at the beginning of its last piece if that is shorter. */
    Curve withoutLast(double distance) {
        List<Spot> piece = lastPiece();
        double part = partBefore(distance);
        Spot a = piece.get(0).towards(piece.get(1), part);
        Spot middle = piece.get(1).towards(piece.get(2), part);
        Spot b = a.towards(middle, part);
        List<Spot> kept = new ArrayList<>(spots.subList(0, spots.size() - 3));
        kept.add(a);
        kept.add(b);
        kept.add(at(piece, part));
        return new Curve(kept);
    }

    /** The last point on the curve that is this far, in a straight line, from its end; the start where none is. */
    Spot beforeEnd(double distance) {
        List<Spot> samples = samples();
        for (int i = samples.size() - 1; i >= 0; i--) {
            if (samples.get(i).distanceTo(end()) >= distance) {
                return samples.get(i);
            }
        }
        return start();
    }

    /** Points along the curve, close enough together to be taken for it. */
    List<Spot> samples() {
        List<Spot> samples = new ArrayList<>(List.of(start()));
        for (int i = 0; i + 3 < spots.size(); i += 3) {
            for (int k = 1; k <= SAMPLES; k++) {
                samples.add(at(spots.subList(i, i + 4), (double) k / SAMPLES));
            }
        }
        return samples;
    }

    /** As the {@code d} of an SVG path. */
    String path() {
        StringBuilder path = new StringBuilder("M").append(Coordinates.of(start()));
        for (int i = 1; i < spots.size(); i += 3) {
            path.append('C').append(Coordinates.of(spots.get(i)));
            path.append(' ').append(Coordinates.of(spots.get(i + 1)));
            path.append(' ').append(Coordinates.of(spots.get(i + 2)));
        }
        return path.toString();
    }

    private List<Spot> lastPiece() {
        return spots.subList(spots.size() - 4, spots.size());
    }

    /** Where on the last piece it is this far to the end: 0 where nowhere. */
    private double partBefore(double distance) {
        List<Spot> piece = lastPiece();
        double near = 1;
        double far = 0;
        for (int step = 0; step < 30; step++) {
            double middle = (near + far) / 2;
            if (at(piece, middle).distanceTo(end()) < distance) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return far;
    }

    private static Spot at(List<Spot> piece, double part) {
        double rest = 1 - part;
        double a = rest * rest * rest;
        double b = 3 * rest * rest * part;
        double c = 3 * rest * part * part;
        double d = part * part * part;
        return new Spot(
                a * piece.get(0).x()
                        + b * piece.get(1).x()
                        + c * piece.get(2).x()
                        + d * piece.get(3).x(),
                a * piece.get(0).y()
                        + b * piece.get(1).y()
                        + c * piece.get(2).y()
                        + d * piece.get(3).y());
    }
}
