package org.whence.draw;

import java.util.List;

/** A factor's box in its place. */
record PlacedFactor(MapFactor factor, Area box, List<PlacedLine> lines) {

    PlacedFactor movedBy(double dx, double dy) {
        return new PlacedFactor(
                factor,
                box.movedBy(dx, dy),
                lines.stream().map(line -> line.movedBy(dx, dy)).toList());
    }
}
