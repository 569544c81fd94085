package org.whence.draw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An arrow in its place.
 *
 * @param tails from each joint cause to the joint dot; none for a single cause
 * @param joint where joint causes meet
 * @param line from the cause, or from the joint dot, to the effect
 * @param plate what keeps the line from running through its words, where they stand on it; none in a strip
 * @param lines its words
 */
record PlacedArrow(
        MapArrow arrow,
        List<Curve> tails,
        Optional<Spot> joint,
        Curve line,
        Optional<Area> plate,
        List<PlacedLine> lines) {

    /** Heads, bars and thick lines reach a little beyond the lines themselves. */
    private static final double BORDER = 9;

    PlacedArrow movedBy(double dx, double dy) {
        return new PlacedArrow(
                arrow,
                tails.stream().map(tail -> tail.movedBy(dx, dy)).toList(),
                joint.map(spot -> spot.plus(dx, dy)),
                line.movedBy(dx, dy),
                plate.map(area -> area.movedBy(dx, dy)),
                lines.stream().map(placed -> placed.movedBy(dx, dy)).toList());
    }

    /** Holds the lines and the words. */
    Area bounds() {
        Stream<Area> curves = Stream.concat(tails.stream(), Stream.of(line))
                .map(curve -> curve.bounds().grownBy(BORDER));
        Stream<Area> words = Stream.concat(plate.stream(), lines.stream().map(PlacedLine::area));
        return Stream.concat(curves, words).reduce(Area::with).orElseThrow();
    }
}
