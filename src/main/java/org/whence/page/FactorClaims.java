package org.whence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Explicitness;
import org.whence.causal.HostStance;
import org.whence.causal.Modality;
import org.whence.causal.Relation;
import org.whence.causal.Stance;
import org.whence.model.Account;
import org.whence.trace.NeighbourMap;

/**
 * The causal claims about a factor: what is claimed to have led to it, or to have followed from it, by relation; and
 * apart from these what is denied, rejected by the source, only expected or inferred. Of each the first few, found in
 * the causal index, which counts them all at once however many they are. Owns no search.
 */
final class FactorClaims {
    private static final int SHOWN = 12;

    private final Thing thing;
    private final CausalIndex index;
    private final OptionalInt factor;
    private final CausalView plain;
    private final CausalView all;

    FactorClaims(Thing thing) {
        this.thing = thing;
        this.index = thing.site().causalGraph(thing.scope()).index();
        this.factor = index.factor(thing.iri());
        Set<String> relations = index.relations().relations().stream()
                .filter(relation -> !relation.constitutive())
                .map(Relation::name)
                .collect(Collectors.toSet());
        ClaimFilter filter = ClaimFilter.standard().over(relations).withSigns();
        if (thing.scope().accounts().size() < thing.site().accounts().size()) {
            filter = filter.inAccounts(
                    thing.scope().accounts().stream().map(Account::iri).collect(Collectors.toSet()));
        }
        plain = filter.over(index);
        all = filter.stances(EnumSet.allOf(Stance.class))
                .hostStances(EnumSet.allOf(HostStance.class))
                .modalities(EnumSet.allOf(Modality.class))
                .explicitnesses(EnumSet.allOf(Explicitness.class))
                .over(index);
    }

    /** What is claimed to have led to it. */
    List<ClaimList> onto() {
        return factor.isEmpty()
                ? List.of()
                : lists(
                        claims(plain.claimsOnto(factor.getAsInt())),
                        claims(all.claimsOnto(factor.getAsInt())),
                        "… %s this",
                        "/api/causes-of.html?effect=");
    }

    /** What it is claimed to have led to. */
    List<ClaimList> from() {
        return factor.isEmpty()
                ? List.of()
                : lists(
                        claims(plain.claimsFrom(factor.getAsInt())),
                        claims(all.claimsFrom(factor.getAsInt())),
                        "This %s …",
                        "/api/effects-of.html?cause=");
    }

    /** Each claim once: what follows from it by definition is a step of the same claim. */
    private int[] claims(int[] steps) {
        return Arrays.stream(steps)
                .filter(step -> index.claimBehind(step) == step)
                .toArray();
    }

    private List<ClaimList> lists(int[] asserted, int[] every, String title, String question) {
        Map<String, List<Integer>> byRelation = new LinkedHashMap<>();
        NeighbourMap.inOrder(index, asserted).forEach(claim -> byRelation
                .computeIfAbsent(index.relationAt(claim).name(), key -> new ArrayList<>())
                .add(claim));
        List<ClaimList> lists = new ArrayList<>();
        byRelation.forEach((relation, claims) ->
                lists.add(list(title.formatted(thing.scope().names().of(Facts.iri(relation))), "", claims, question)));
        Set<Integer> plainly = Arrays.stream(asserted).boxed().collect(Collectors.toSet());
        List<Integer> apart = NeighbourMap.inOrder(index, every)
                .filter(claim -> !plainly.contains(claim))
                .toList();
        if (!apart.isEmpty()) {
            lists.add(list(
                    "Denied, rejected, only expected, or inferred",
                    "These take no part in chains unless they are asked for.",
                    apart,
                    question));
        }
        return lists;
    }

    private ClaimList list(String title, String note, List<Integer> claims, String question) {
        List<Node> shown = claims.stream()
                .limit(SHOWN)
                .map(claim -> Facts.iri(index.claimKey(claim)))
                .toList();
        int more = claims.size() - shown.size();
        String address = thing.asking(question + Addresses.encodedParameter(thing.iri()));
        return new ClaimList(
                title,
                note,
                thing.claims().of(shown),
                more == 0 ? "" : String.format(Locale.ROOT, "%,d more.", more),
                more == 0 ? null : new Link("All as a table", address));
    }
}
