package org.whence.trace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whence.draw.CausalMap;

/** Claims as one map: each claim and each factor that it names once. */
final class ClaimMaps {
    private ClaimMaps() {}

    /**
     * The map.
     *
     * @param emphasised the factors that were asked about; drawn whether a claim names them or not
     */
    static CausalMap of(
            String title,
            String summary,
            List<String> notes,
            Collection<FactorWords> emphasised,
            Collection<ClaimWords> claims) {
        CausalMap.Builder map = CausalMap.titled(title).summary(summary);
        notes.forEach(map::note);
        Map<String, FactorWords> factors = new LinkedHashMap<>();
        emphasised.forEach(factor -> factors.put(factor.iri(), factor));
        Map<String, ClaimWords> arrows = claims.stream()
                .collect(Collectors.toMap(ClaimWords::key, claim -> claim, (one, same) -> one, LinkedHashMap::new));
        arrows.values().forEach(claim -> {
            claim.causes().forEach(cause -> factors.putIfAbsent(cause.iri(), cause));
            factors.putIfAbsent(claim.effect().iri(), claim.effect());
        });
        factors.values()
                .forEach(factor ->
                        map.factor(emphasised.contains(factor) ? factor.box().withEmphasis() : factor.box()));
        arrows.values().forEach(claim -> map.arrow(claim.arrow()));
        return map.build();
    }
}
