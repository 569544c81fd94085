package org.whence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whence.draw.CausalMap;
import org.whence.trace.ClaimWords;
import org.whence.trace.FactorWords;
import org.whence.trace.TraceView;

/**
 * One picture of an account that can be taken in at a glance: about twelve boxes, each of the chosen causes with one
 * claim that leads on towards the outcome. Owns neither the choice of causes nor the layout.
 */
final class KeyMap {
    private static final int MOST_BOXES = 13;
    private static final int MOST_ARROWS = 20;
    private static final int MOST_CLAIMS_SEEN = 500;

    private final TraceView view;
    private final FactorWords centre;
    private final Map<String, KeyCauses.Cause> causes = new HashMap<>();
    private final Map<String, FactorWords> boxes = new LinkedHashMap<>();
    private final Map<String, ClaimWords> arrows = new LinkedHashMap<>();
    private final Set<String> pairs = new LinkedHashSet<>();

    private KeyMap(TraceView view, FactorWords centre, List<KeyCauses.Cause> chosen) {
        this.view = view;
        this.centre = centre;
        boxes.put(centre.iri(), centre);
        chosen.forEach(cause -> causes.put(cause.factor().iri(), cause));
        chosen.forEach(this::addWay);
        addArrowsBetween();
    }

    /** The map; empty where no cause was found. */
    static Optional<CausalMap> of(TraceView view, FactorWords centre, List<KeyCauses.Cause> chosen) {
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new KeyMap(view, centre, chosen).map());
    }

    /** A cause and what lies between it and the outcome, if all of it still has room. */
    private void addWay(KeyCauses.Cause cause) {
        List<ClaimWords> way = new ArrayList<>();
        Set<String> more = new LinkedHashSet<>();
        KeyCauses.Cause at = cause;
        while (at != null && way.size() <= MOST_BOXES) {
            ClaimWords claim = at.claims().get(0);
            way.add(claim);
            claim.causes().forEach(joint -> more.add(joint.iri()));
            more.add(claim.effect().iri());
            at = causes.get(claim.effect().iri());
        }
        ClaimWords last = way.get(way.size() - 1);
        Optional<ClaimWords> side = last.effect().equals(centre) ? Optional.empty() : sideOf(last.effect());
        boolean leadsHome = last.effect().equals(centre) || side.isPresent();
        more.removeAll(boxes.keySet());
        if (leadsHome && boxes.size() + more.size() <= MOST_BOXES) {
            way.forEach(this::add);
            side.ifPresent(this::add);
        }
    }

    private Optional<ClaimWords> sideOf(FactorWords factor) {
        return Arrays.stream(view.claims().claimsBetween(factor.number(), centre.number()))
                .filter(view.index()::isConstitutive)
                .mapToObj(view.words()::claim)
                .findFirst();
    }

    private void add(ClaimWords claim) {
        if (pairs.add(claim.causes().stream().map(FactorWords::iri).toList() + " "
                + claim.effect().iri())) {
            claim.causes().forEach(cause -> boxes.putIfAbsent(cause.iri(), cause));
            boxes.putIfAbsent(claim.effect().iri(), claim.effect());
            arrows.put(claim.key(), claim);
        }
    }

    /** What else is claimed between the boxes, one claim for each pair, while it can be read. */
    private void addArrowsBetween() {
        for (FactorWords effect : List.copyOf(boxes.values())) {
            Arrays.stream(view.claims().claimsOnto(effect.number()))
                    .limit(MOST_CLAIMS_SEEN)
                    .filter(claim -> Arrays.stream(view.index().causesOf(claim))
                            .allMatch(cause -> boxes.containsKey(view.index().factorKey(cause))))
                    .mapToObj(view.words()::claim)
                    .sorted(Comparator.comparingInt(ClaimWords::line).thenComparing(ClaimWords::key))
                    .filter(claim -> arrows.size() < MOST_ARROWS)
                    .forEach(this::add);
        }
    }

    private CausalMap map() {
        CausalMap.Builder map = CausalMap.titled("How " + centre.label() + " is explained, in a few causes");
        boxes.values()
                .forEach(factor ->
                        map.factor(factor.equals(centre) ? factor.box().withEmphasis() : factor.box()));
        arrows.values().forEach(claim -> map.arrow(claim.arrow()));
        return map.build();
    }
}
