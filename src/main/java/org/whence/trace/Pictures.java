package org.whence.trace;

import org.whence.draw.CausalMap;
import org.whence.draw.MapDirection;
import org.whence.draw.MapLayout;
import org.whence.draw.PlacedMap;

/** Lays a map out so that it can be read without turning the head. Owns no layout. */
final class Pictures {
    /** In pixels: what a screen shows without scrolling sideways. */
    private static final double SCREEN = 1200;

    private Pictures() {}

    /** From top to bottom where that is narrow enough; else whichever way is narrower. */
    static PlacedMap of(CausalMap map) {
        PlacedMap down = MapLayout.of(map, MapDirection.DOWN);
        if (down.width() <= SCREEN) {
            return down;
        }
        PlacedMap right = MapLayout.of(map, MapDirection.RIGHT);
        return right.width() < down.width() ? right : down;
    }
}
