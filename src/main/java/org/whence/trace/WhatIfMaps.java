package org.whence.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whence.draw.CausalMap;
import org.whence.draw.MapArrow;
import org.whence.draw.MapFactor;

/** A what-if as a map: what is supposed away, what falls nearest to it, and what stands with a claim that keeps it. */
final class WhatIfMaps {
    private static final int FALLEN_DRAWN = 12;
    private static final int KEPT_DRAWN = 6;
    private static final String AWAY = "supposed away";
    private static final String FALLS = StandingWords.Fate.FALLS.words();

    private final TraceView view;
    private final Map<String, FactorWords> factors = new LinkedHashMap<>();
    private final Map<String, String> fates = new LinkedHashMap<>();
    private final Map<String, ClaimWords> keepers = new LinkedHashMap<>();

    private WhatIfMaps(TraceView view) {
        this.view = view;
    }

    static CausalMap of(
            String title,
            String summary,
            List<String> notes,
            TraceView view,
            WhatIfAnswer.Supposed supposed,
            StandingWords reading) {
        WhatIfMaps maps = new WhatIfMaps(view);
        supposed.without().forEach(factor -> maps.put(factor, AWAY));
        Set<String> denied = new LinkedHashSet<>();
        for (DeniedClaim claim : supposed.denied()) {
            if (!claim.links().isEmpty()) {
                denied.add(claim.claim().iri());
            }
            claim.links().forEach(link -> {
                maps.put(link.cause(), "");
                maps.put(link.effect(), "");
            });
        }
        reading.fallen().first().stream().limit(FALLEN_DRAWN).forEach(one -> maps.put(one.factor(), FALLS));
        reading.kept().first().stream().limit(KEPT_DRAWN).forEach(one -> {
            maps.put(one.factor().factor(), "stands");
            one.by().ifPresent(maps::keep);
        });
        reading.outcome()
                .ifPresent(outcome -> maps.put(outcome.factor(), outcome.fate().words()));
        return maps.map(title, summary, notes, denied);
    }

    private void put(FactorWords factor, String fate) {
        factors.putIfAbsent(factor.iri(), factor);
        if (!fate.isEmpty()) {
            fates.put(factor.iri(), fate);
        }
    }

    private void keep(ClaimWords claim) {
        claim.causes().forEach(cause -> put(cause, ""));
        keepers.put(claim.key(), claim);
    }

    private CausalMap map(String title, String summary, List<String> notes, Set<String> denied) {
        Map<String, ClaimWords> claims = between();
        keepers.forEach(claims::putIfAbsent);
        claims.values().forEach(claim -> claim.causes().forEach(cause -> factors.putIfAbsent(cause.iri(), cause)));
        CausalMap.Builder map = CausalMap.titled(title)
                .summary(summary + " Standing out: what is supposed away, and what falls with it.");
        notes.forEach(map::note);
        for (FactorWords factor : factors.values()) {
            String fate = fates.getOrDefault(factor.iri(), "");
            MapFactor box = factor.box().withDetail(fate.isEmpty() ? factor.when() : fate);
            map.factor(fate.equals(AWAY) || fate.equals(FALLS) ? box.withEmphasis() : box);
        }
        for (ClaimWords claim : claims.values()) {
            MapArrow arrow = claim.arrow();
            map.arrow(denied.contains(claim.iri()) ? arrow.asDenied() : arrow);
        }
        return map.build();
    }

    /** The claims between factors drawn that the supposition is about or that it touches, one for each pair. */
    private Map<String, ClaimWords> between() {
        Map<String, ClaimWords> claims = new LinkedHashMap<>();
        Set<String> pairs = new LinkedHashSet<>();
        BitSet touched = touched();
        for (FactorWords factor : new ArrayList<>(factors.values())) {
            if (!fates.containsKey(factor.iri()) || !factor.isSomewhere()) {
                continue;
            }
            for (int number : view.claims().claimsOnto(factor.number())) {
                // Words are dear, and a factor may have thousands of claims on it.
                int[] causes = view.index().causesOf(number);
                boolean drawn = Arrays.stream(causes).anyMatch(touched::get);
                if (drawn
                        && pairs.add(
                                Arrays.toString(Arrays.stream(causes).sorted().toArray()) + factor.number())) {
                    ClaimWords claim = view.words().claim(number);
                    claims.put(claim.key(), claim);
                }
            }
        }
        return claims;
    }

    /** The numbers of the factors of which it is said what becomes of them. */
    private BitSet touched() {
        BitSet touched = new BitSet();
        factors.values().stream()
                .filter(factor -> factor.isSomewhere() && fates.containsKey(factor.iri()))
                .forEach(factor -> touched.set(factor.number()));
        return touched;
    }
}
