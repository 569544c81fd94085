package org.whence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.whence.label.Fit;
import org.whence.label.NameSearch;

/**
 * Things whose names fit what was typed, kind by kind, the better fits first. A thing of two kinds stands under the
 * first. Owns no search.
 */
final class NameFinds {
    private final NameSearch search;
    private final String typed;

    NameFinds(NameSearch search, String typed) {
        this.search = search;
        this.typed = typed;
    }

    /**
     * What was found of a kind.
     *
     * @param things the first of them
     * @param total how many there are
     */
    record Found(ThingKind kind, List<Node> things, long total) {}

    /**
     * All kinds of which something was found.
     *
     * @param most of each kind at most so many
     */
    List<Found> all(int most) {
        Set<Node> shown = new LinkedHashSet<>();
        List<Found> found = new ArrayList<>();
        for (ThingKind kind : ThingKind.values()) {
            Found one = of(kind, most);
            List<Node> fresh =
                    one.things.stream().filter(thing -> !shown.contains(thing)).toList();
            if (!fresh.isEmpty()) {
                found.add(new Found(kind, fresh, Math.max(fresh.size(), one.total - one.things.size() + fresh.size())));
                shown.addAll(fresh);
            }
        }
        return found;
    }

    /** What there is of one kind. */
    Found of(ThingKind kind, int most) {
        Optional<String> type = Optional.of(kind.type());
        // A name that fits in any way has every word of it, so that this fit counts them all.
        long total = search.find(Fit.EVERY_WORD, typed, type, 1).things();
        Set<Node> first = new LinkedHashSet<>();
        for (Fit fit : total == 0 ? List.<Fit>of() : Arrays.asList(Fit.values())) {
            if (first.size() < most) {
                first.addAll(search.find(fit, typed, type, most + first.size()).first());
            }
        }
        return new Found(kind, first.stream().limit(most).toList(), total);
    }

    /** Things whose names are most like what was typed. */
    List<Node> nearest() {
        return search.nearest(typed, Optional.empty());
    }
}
