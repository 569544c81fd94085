package org.whence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.DegreeFinder;
import org.whence.causal.TopFactor;
import org.whence.causal.TopFactorFinder;
import org.whence.trace.ClaimWords;
import org.whence.trace.FactorWords;
import org.whence.trace.TraceView;

/**
 * About twelve causes of what an account sets out to explain, chosen by how the map is made: what is claimed to have led
 * to it or to one of its sides, and behind these, layer by layer, until there are enough. Those that a voice stresses
 * come first, then the nearer ones, then those that more claims are about. That is a choice of what to show first and
 * no judgement: a count of claims is no strength. Bounded in any store. Owns no picture.
 */
final class KeyCauses {
    /** How many are chosen. */
    static final int MOST = 12;

    private static final int LAYERS = 4;
    private static final int MOST_SCANNED = 20_000;
    private static final int MOST_WEIGHED = 200;
    private static final int MOST_WORDS = 20;

    /** Machines stress nothing, and each claim looked at takes its time. */
    private static final int WEIGHED_OF_MANY = 2 * MOST;

    private static final int WORDS_OF_MANY = 3;

    private final TraceView view;
    private final CausalView claims;
    private final CausalIndex index;
    private final DegreeFinder degrees;
    private final Map<Integer, Cause> found = new LinkedHashMap<>();

    /**
     * A cause.
     *
     * @param layer how many steps of this search lead from it to the outcome or to one of its sides; 1 and up
     * @param claims that it led to something of the layer before, stressed ones first; at least one
     */
    record Cause(FactorWords factor, int layer, List<ClaimWords> claims, long degree) {
        /** Whether a voice stresses one of the claims. */
        boolean isStressed() {
            return claims.stream().anyMatch(claim -> !claim.weight().isEmpty());
        }
    }

    private KeyCauses(TraceView view) {
        this.view = view;
        this.claims = view.claims();
        this.index = view.index();
        this.degrees = new DegreeFinder(index);
    }

    /** What the account sets out to explain; where it names nothing, what most claims lead to. */
    static OptionalInt centre(TraceView view) {
        OptionalInt outcome = view.graph().view().accounts().stream()
                .flatMapToInt(account -> view.index().factor(account.outcome()).stream())
                .findFirst();
        if (outcome.isPresent()) {
            return outcome;
        }
        return new TopFactorFinder(view.claims(), view.deadline())
                .byClaimsOnto(1).stream().mapToInt(TopFactor::factor).findFirst();
    }

    /** The causes of a factor, the first to be shown first. */
    static List<Cause> of(TraceView view, int centre) {
        KeyCauses causes = new KeyCauses(view);
        causes.search(centre);
        return causes.found.values().stream()
                .sorted(Comparator.comparing((Cause cause) -> !cause.isStressed())
                        .thenComparing(Cause::layer)
                        .thenComparing(Comparator.comparingLong(Cause::degree).reversed())
                        .thenComparing(cause -> cause.factor().iri()))
                .limit(MOST)
                .toList();
    }

    private void search(int centre) {
        Set<Integer> reached = new HashSet<>(Set.of(centre));
        for (int claim : claims.claimsOnto(centre)) {
            if (index.isConstitutive(claim)) {
                Arrays.stream(index.causesOf(claim)).forEach(reached::add);
            }
        }
        List<Integer> layer = List.copyOf(reached);
        for (int number = 1; number <= LAYERS && found.size() < MOST && !layer.isEmpty(); number++) {
            layer = next(layer, number, reached);
        }
    }

    private List<Integer> next(List<Integer> layer, int number, Set<Integer> reached) {
        Map<Integer, List<Integer>> onto = new HashMap<>();
        layer.stream()
                .flatMapToInt(effect -> Arrays.stream(claims.claimsOnto(effect)))
                .filter(claim -> !index.isConstitutive(claim))
                .limit(MOST_SCANNED)
                .forEach(claim -> IntStream.of(index.causesOf(claim))
                        .filter(cause -> !reached.contains(cause))
                        .forEach(cause -> onto.computeIfAbsent(cause, key -> new ArrayList<>())
                                .add(claim)));
        List<Integer> causes = onto.keySet().stream()
                .sorted(Comparator.comparingLong((Integer cause) -> -degrees.degree(cause))
                        .thenComparing(index::factorKey))
                .limit(isOfACollection() ? WEIGHED_OF_MANY : MOST_WEIGHED)
                .toList();
        causes.forEach(cause -> found.put(cause, cause(cause, number, onto.get(cause))));
        reached.addAll(causes);
        return causes;
    }

    private boolean isOfACollection() {
        return view.graph().view().search().isForMany();
    }

    private Cause cause(int cause, int layer, List<Integer> onto) {
        List<ClaimWords> words = onto.stream()
                .distinct()
                .limit(isOfACollection() ? WORDS_OF_MANY : MOST_WORDS)
                .map(view.words()::claim)
                .sorted(Comparator.comparing(
                                (ClaimWords claim) -> claim.weight().isEmpty())
                        .thenComparingInt(ClaimWords::line)
                        .thenComparing(ClaimWords::key))
                .toList();
        return new Cause(view.words().factor(cause), layer, words, degrees.degree(cause));
    }
}
