package org.whence.draw;

import java.util.List;
import java.util.stream.Stream;

/**
 * A causal map with everything in its place, from the top left corner (0,0): what a layout makes and
 * {@link SvgMap} writes. Immutable. Owns no colours.
 */
public final class PlacedMap {

    private final CausalMap map;
    private final List<PlacedFactor> factors;
    private final List<PlacedArrow> arrows;
    private final List<PlacedLine> captions;
    private final double width;
    private final double height;

    private PlacedMap(
            CausalMap map,
            List<PlacedFactor> factors,
            List<PlacedArrow> arrows,
            List<PlacedLine> captions,
            Area bounds) {
        this.map = map;
        this.factors = List.copyOf(factors);
        this.arrows = List.copyOf(arrows);
        this.captions = List.copyOf(captions);
        this.width = bounds.width();
        this.height = bounds.height();
    }

    /** Moves everything so that the picture begins in its corner. */
    static PlacedMap of(CausalMap map, List<PlacedFactor> factors, List<PlacedArrow> arrows) {
        return of(map, factors, arrows, List.of());
    }

    /** The same with words beside boxes and arrows. */
    static PlacedMap of(
            CausalMap map, List<PlacedFactor> factors, List<PlacedArrow> arrows, List<PlacedLine> captions) {
        Area bounds = Stream.of(
                        factors.stream().map(PlacedFactor::box),
                        arrows.stream().map(PlacedArrow::bounds),
                        captions.stream().map(PlacedLine::area))
                .flatMap(areas -> areas)
                .reduce(Area::with)
                .orElseThrow();
        return new PlacedMap(
                map,
                factors.stream()
                        .map(factor -> factor.movedBy(-bounds.x(), -bounds.y()))
                        .toList(),
                arrows.stream()
                        .map(arrow -> arrow.movedBy(-bounds.x(), -bounds.y()))
                        .toList(),
                captions.stream()
                        .map(line -> line.movedBy(-bounds.x(), -bounds.y()))
                        .toList(),
                bounds);
    }

    /** What it shows. */
    public CausalMap map() {
        return map;
    }

    /** In pixels, without title and legend. */
    public double width() {
        return width;
    }

    /** In pixels, without title and legend. */
    public double height() {
        return height;
    }

    List<PlacedFactor> factors() {
        return factors;
    }

    List<PlacedArrow> arrows() {
        return arrows;
    }

    /** What stands above parts of it. */
    List<PlacedLine> captions() {
        return captions;
    }
}
