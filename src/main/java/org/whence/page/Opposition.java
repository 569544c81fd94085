package org.whence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Explicitness;
import org.whence.causal.HostStance;
import org.whence.causal.Modality;
import org.whence.causal.Relation;
import org.whence.causal.Stance;
import org.whence.model.Terms;

/**
 * Which claims speak against which: those that contradict or dispute one another in so many words, and those that
 * deny the very link that others assert. What the encoder inferred takes no part. Owns no wording.
 */
final class Opposition {
    private static final int MOST = 50;

    private final Facts facts;
    private final CausalIndex index;
    private final CausalView all;

    Opposition(Site site, Scope scope) {
        facts = new Facts(scope.graph());
        index = site.causalGraph(scope).index();
        Set<String> relations = new LinkedHashSet<>();
        index.relations().relations().stream()
                .filter(relation -> !relation.constitutive())
                .map(Relation::name)
                .forEach(relations::add);
        ClaimFilter filter = ClaimFilter.standard()
                .over(relations)
                .withSigns()
                .stances(EnumSet.allOf(Stance.class))
                .hostStances(EnumSet.allOf(HostStance.class))
                .modalities(EnumSet.allOf(Modality.class))
                .explicitnesses(EnumSet.complementOf(EnumSet.of(Explicitness.INFERRED)));
        if (scope.accounts().size() < site.accounts().size()) {
            filter = filter.inAccounts(Set.copyOf(
                    scope.accounts().stream().map(account -> account.iri()).toList()));
        }
        all = filter.over(index);
    }

    /** The claims that speak against one, and those that it speaks against. */
    List<Node> against(Node claim) {
        Set<Node> found = new LinkedHashSet<>();
        for (String property : List.of(Terms.CONTRADICTS, Terms.DISPUTES, Terms.UNDERCUTS)) {
            found.addAll(facts.objects(claim, property));
            found.addAll(facts.subjects(property, claim, MOST).nodes());
        }
        found.addAll(rivals(claim));
        found.remove(claim);
        return List.copyOf(found);
    }

    /** Denials of the link that a claim asserts; or, if it is a denial itself, the claims that assert it. */
    private List<Node> rivals(Node claim) {
        boolean denies = facts.has(claim, Terms.STANCE, Terms.DENIES);
        Set<Node> causes = Set.copyOf(facts.objects(claim, Terms.CAUSE));
        return facts.objects(claim, Terms.EFFECT).stream()
                .flatMap(effect -> causes.stream().limit(1).flatMap(cause -> onLink(cause, effect).stream()))
                .filter(other -> denies != facts.has(other, Terms.STANCE, Terms.DENIES))
                .filter(other -> causes.equals(Set.copyOf(facts.objects(other, Terms.CAUSE))))
                .toList();
    }

    /** All claims about a cause and an effect, whatever their stance, in the order of the text. */
    List<Node> onLink(Node cause, Node effect) {
        OptionalInt from = index.factor(cause.getURI());
        OptionalInt to = index.factor(effect.getURI());
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        List<Node> claims = new ArrayList<>();
        Arrays.stream(all.claimsBetween(from.getAsInt(), to.getAsInt()))
                .filter(step -> index.claimBehind(step) == step)
                .limit(MOST)
                .forEach(claim -> claims.add(Facts.iri(index.claimKey(claim))));
        return claims;
    }
}
