package org.whence.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whence.causal.CausalIndex;
import org.whence.draw.CausalMap;

/**
 * A factor with what is next to it on the map of claims: what is claimed to have led to it and what it is claimed to
 * have led to, one step or two. Small by choice: a picture of all that touches a great event is a hairball. Owns no
 * layout.
 */
public final class NeighbourMap {
    /** Links drawn on either side of the factor asked about; on either side of its neighbours fewer. */
    private static final int MOST_LINKS = 7;

    private static final int MOST_FARTHER = 2;

    private final TraceView view;
    private final Map<String, ClaimWords> links = new LinkedHashMap<>();
    private boolean isCut;

    private NeighbourMap(TraceView view) {
        this.view = view;
    }

    /**
     * The map of a factor's neighbours; nothing where no claim that takes part is about it.
     *
     * @param view which claims take part
     * @param factor in its middle
     * @param steps 1, or 2 for its neighbours' neighbours as well
     */
    public static Optional<CausalMap> of(TraceView view, FactorWords factor, int steps) {
        if (!factor.isSomewhere()) {
            return Optional.empty();
        }
        NeighbourMap map = new NeighbourMap(view);
        map.add(factor, MOST_LINKS);
        Set<FactorWords> neighbours = new LinkedHashSet<>();
        map.links.values().forEach(link -> {
            neighbours.addAll(link.causes());
            neighbours.add(link.effect());
        });
        if (steps > 1) {
            neighbours.stream().filter(other -> !other.equals(factor)).forEach(other -> map.add(other, MOST_FARTHER));
        }
        return map.links.isEmpty() ? Optional.empty() : Optional.of(map.drawn(factor));
    }

    private CausalMap drawn(FactorWords factor) {
        List<String> notes = new ArrayList<>();
        if (isCut) {
            notes.add("Not all links are drawn: those that stand first in the text are, or score highest.");
        }
        return ClaimMaps.of(
                "What is claimed to lead to, and to follow from, " + factor.label(),
                "An arrow is a claim; where several voices claim the same link, the first of them.",
                notes,
                List.of(factor),
                links.values());
    }

    private void add(FactorWords factor, int most) {
        if (factor.isSomewhere()) {
            add(view.claims().claimsOnto(factor.number()), most);
            add(view.claims().claimsFrom(factor.number()), most);
        }
    }

    private void add(int[] claims, int most) {
        int added = 0;
        for (int claim : (Iterable<Integer>) inOrder(view.index(), claims)::iterator) {
            if (added == most) {
                isCut = true;
                return;
            }
            ClaimWords words = view.words().claim(claim);
            added += links.putIfAbsent(words.sentence(), words) == null ? 1 : 0;
        }
    }

    /** In the order of the text; where there is none, those of the highest score first. */
    public static Stream<Integer> inOrder(CausalIndex index, int[] claims) {
        return Arrays.stream(claims)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(index::paragraphOf)
                        .thenComparing(claim -> -score(index, claim))
                        .thenComparing(claim -> claim));
    }

    private static double score(CausalIndex index, int claim) {
        double score = index.scoreOf(claim);
        return Double.isNaN(score) ? 0 : score;
    }
}
