package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whence.draw.CausalMap;
import org.whence.draw.PlacedMap;
import org.whence.draw.StripSheet;

/** Chains as maps: each by itself, for a strip; and all of them as one, for programs that lay out. */
final class ChainMaps {
    /** A picture of more claims beside one arrow is a picture of arrows. */
    private static final int CLAIMS_DRAWN = 3;

    private ChainMaps() {}

    /** A chain by itself, with its grade at every arrow. */
    static CausalMap strip(String title, ChainWords chain) {
        CausalMap.Builder map = CausalMap.titled(title);
        Map<String, FactorWords> factors = new LinkedHashMap<>();
        chain.factors().forEach(factor -> factors.put(factor.iri(), factor));
        chain.steps().forEach(step -> drawn(step)
                .forEach(claim -> claim.causes().forEach(cause -> factors.putIfAbsent(cause.iri(), cause))));
        factors.values()
                .forEach(
                        factor -> map.factor(isEnd(chain, factor) ? factor.box().withEmphasis() : factor.box()));
        chain.steps().forEach(step -> drawn(step).forEach(claim -> map.arrow(claim.arrow())));
        return map.build();
    }

    /** The chains side by side, each under its number, length and grade; empty where there is none. */
    static Optional<PlacedMap> picture(String title, String summary, List<String> notes, List<ChainWords> chains) {
        return chains.isEmpty() ? Optional.empty() : Optional.of(StripSheet.of(title, summary, notes, strips(chains)));
    }

    /** All chains as one map, each factor and each claim once; empty where there is none. */
    static Optional<CausalMap> union(String title, String summary, List<String> notes, List<ChainWords> chains) {
        if (chains.isEmpty()) {
            return Optional.empty();
        }
        Set<FactorWords> ends = new LinkedHashSet<>();
        List<ClaimWords> claims = new ArrayList<>();
        for (ChainWords chain : chains) {
            ends.add(chain.from());
            ends.add(chain.to());
            chain.steps().forEach(step -> claims.addAll(step.claims()));
        }
        return Optional.of(ClaimMaps.of(title, summary, notes, ends, claims));
    }

    private static List<StripSheet.Strip> strips(List<ChainWords> chains) {
        List<StripSheet.Strip> strips = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            ChainWords chain = chains.get(i);
            String caption = (chains.size() == 1 ? "" : "Chain " + (i + 1) + ": ") + chain.length() + ", "
                    + GradeWords.brief(chain.grade());
            List<String> remarks = new ArrayList<>(chain.impossible());
            if (chain.isSigned()) {
                remarks.add(0, chain.signSentence());
            }
            strips.add(new StripSheet.Strip(caption, remarks, strip(caption, chain)));
        }
        return strips;
    }

    private static List<ClaimWords> drawn(StepWords step) {
        return step.claims().stream().limit(CLAIMS_DRAWN).toList();
    }

    private static boolean isEnd(ChainWords chain, FactorWords factor) {
        return factor.equals(chain.from()) || factor.equals(chain.to());
    }
}
