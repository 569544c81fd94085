package org.whence.draw;

import java.util.List;
import java.util.Locale;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.whence.model.UserMessageException;

/**
 * Gives a causal map its places: causes before effects, layer by layer, by the Eclipse Layout Kernel's layered
 * algorithm (Schulze, Spönemann, von Hanxleden, “Drawing layered graphs with port constraints”, 2014). One map gives
 * one layout, on every machine. Owns neither colours nor text.
 */
public final class MapLayout {
    /** The most factors of one picture: beyond it nobody reads a map, and layout takes seconds. */
    public static final int MOST_FACTORS = 300;

    /** The most arrows of one picture; one of joint causes counts as often as it has causes. */
    public static final int MOST_ARROWS = 600;

    static {
        // How to copy the defaults of options. Not the whole service: its lists of options and algorithms serve
        // editors, and loading them takes as long as a layout.
        LayoutMetaDataService.initElkReflect();
    }

    private MapLayout() {}

    /**
     * Lays a map out.
     *
     * @throws UserMessageException if it has more than {@link #MOST_FACTORS} factors or {@link #MOST_ARROWS} arrows
     */
    public static PlacedMap of(CausalMap map, MapDirection direction) {
        refuseTooMuch(map);
        ElkMap elk = new ElkMap(map, direction);
        // Straight to the algorithm: the engine around it is for graphs within graphs.
        new LayeredLayoutProvider().layout(elk.graph(), new NullElkProgressMonitor());
        List<PlacedFactor> factors = map.factors().stream().map(elk::placed).toList();
        List<PlacedArrow> arrows = map.arrows().stream().map(elk::placed).toList();
        return PlacedMap.of(map, factors, arrows);
    }

    /** Whether a map can be drawn; else {@link #of} refuses it. */
    public static boolean fits(CausalMap map) {
        return map.factors().size() <= MOST_FACTORS && arrows(map) <= MOST_ARROWS;
    }

    private static int arrows(CausalMap map) {
        return map.arrows().stream().mapToInt(arrow -> arrow.from().size()).sum();
    }

    static void refuseTooMuch(CausalMap map) {
        if (!fits(map)) {
            throw UserMessageException.badUse(String.format(
                    Locale.ROOT,
                    "A picture of %,d factors and %,d arrows could not be read: at most %,d and %,d are drawn. "
                            + "Ask about fewer steps or fewer chains, or take the same map as DOT or GraphML.",
                    map.factors().size(),
                    arrows(map),
                    MOST_FACTORS,
                    MOST_ARROWS));
        }
    }
}
