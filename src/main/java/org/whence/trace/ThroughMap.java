package org.whence.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whence.causal.CausalView;
import org.whence.causal.Chain;
import org.whence.causal.ChainOrder;
import org.whence.causal.KBestChainFinder;
import org.whence.causal.Reached;
import org.whence.causal.ShortestChainFinder;
import org.whence.draw.CausalMap;
import org.whence.model.Account;

/**
 * A factor with some chains that run through it: from what lies at its root, by way of it, to what its account sets out
 * to explain in its shortest ways, or else to where its chains end. Of each beginning one shortest chain that does not come back to what
 * follows from the factor, and of each step one claim; beginnings more than one step away come first, since the others
 * stand on the map of its neighbours. Small by choice. Owns no search and no layout.
 */
public final class ThroughMap {
    private static final int MOST_BEGINNINGS = 4;
    private static final int MOST_WAYS = 3;
    private static final int MOST_ENDS = 2;
    private static final int MOST_FACTORS = 14;

    /** Among the thousands of roots in a collection, so many of the nearest are looked at. */
    private static final int MOST_TRIED = 24;

    private final TraceView view;
    private final FactorWords factor;
    private final Map<String, ClaimWords> claims = new LinkedHashMap<>();
    private final Set<String> factors = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();

    private ThroughMap(TraceView view, FactorWords factor) {
        this.view = view;
        this.factor = factor;
        factors.add(factor.iri());
    }

    /**
     * The map of the chains through a factor; nothing where no claim that takes part leads to it or on from it.
     *
     * @param view which claims take part
     * @throws org.whence.causal.SearchStoppedException if time is up
     */
    public static Optional<CausalMap> of(TraceView view, FactorWords factor) {
        if (!factor.isSomewhere()) {
            return Optional.empty();
        }
        ThroughMap map = new ThroughMap(view, factor);
        String end = map.addOnward();
        map.addBeginnings();
        return map.claims.isEmpty() ? Optional.empty() : Optional.of(map.drawn(end));
    }

    private CausalMap drawn(String end) {
        long voices = claims.values().stream()
                .map(ClaimWords::voice)
                .filter(voice -> !voice.isEmpty())
                .distinct()
                .count();
        notes.add("Every arrow is a claim of its own" + (voices > 1 ? ", by " + voices + " voices in all" : "")
                + "; that they make one chain is put together here.");
        return ClaimMaps.of(
                "Chains through " + factor.label() + end,
                "An arrow is a claim; where several make the same step, the first of them.",
                notes,
                List.of(factor),
                claims.values());
    }

    /** On to what the account explains, or to where it ends; says so in words for a title. */
    private String addOnward() {
        Optional<FactorWords> outcome = statedOutcome();
        if (outcome.filter(factor::equals).isPresent()) {
            return ", which the account sets out to explain";
        }
        int ways = outcome.filter(FactorWords::isSomewhere).map(this::addWaysTo).orElse(0);
        if (ways > 0) {
            return " to " + outcome.get().label();
        }
        if (leadsOn()) {
            outcome.ifPresent(end -> notes.add("No chain of claims leads on from it to " + end.label() + "."));
        }
        List<Integer> ends = ends(Way.EFFECTS);
        int drawn = 0;
        for (int end : ends.subList(0, Math.min(MOST_TRIED, ends.size()))) {
            drawn += drawn < MOST_ENDS && addIfRoom(chain(view.claims(), factor.number(), end)) ? 1 : 0;
        }
        if (ends.isEmpty()) {
            notes.add(
                    leadsOn()
                            ? "What follows from it only leads back to it, in a circle, and is not drawn."
                            : "No claim here leads on from it.");
        } else if (drawn < ends.size()) {
            notes.add("Of the %,d factors that it finally leads to, %d ".formatted(ends.size(), drawn)
                    + (drawn == 1 ? "is" : "are") + " drawn: the nearest that fit.");
        }
        return drawn == 0 ? "" : " to where they end";
    }

    private boolean leadsOn() {
        return view.claims().claimsFrom(factor.number()).length > 0;
    }

    /** The shortest ways, as long as a reader follows them; else the shortest of all. How many were drawn. */
    private int addWaysTo(FactorWords end) {
        List<Chain> ways = new KBestChainFinder(view.claims(), ChainOrder.SHORTEST_FIRST, view.deadline())
                .find(factor.number(), end.number(), ChainRequest.USUAL_STEPS, MOST_WAYS + 1);
        int drawn = 0;
        for (Chain way : ways) {
            drawn += drawn < MOST_WAYS && addIfRoom(Optional.of(words(way))) ? 1 : 0;
        }
        if (drawn < ways.size()) {
            notes.add("There are more ways on from it than are drawn.");
        }
        if (ways.isEmpty() && addIfRoom(chain(view.claims(), factor.number(), end.number()))) {
            return 1;
        }
        return drawn;
    }

    private Optional<FactorWords> statedOutcome() {
        List<String> outcomes = view.graph().view().accounts().stream()
                .map(Account::outcome)
                .filter(iri -> !iri.isEmpty())
                .distinct()
                .toList();
        return outcomes.size() == 1 ? Optional.of(view.words().factor(outcomes.get(0))) : Optional.empty();
    }

    private void addBeginnings() {
        BitSet after = new BitSet();
        claims.values().forEach(claim -> after.set(claim.effect().number()));
        CausalView before = view.claims().without(after, new BitSet());
        List<Integer> roots = ends(Way.CAUSES);
        int drawn = 0;
        for (int root : roots.subList(0, Math.min(MOST_TRIED, roots.size()))) {
            drawn += drawn < MOST_BEGINNINGS && !after.get(root) && addIfRoom(chain(before, root, factor.number()))
                    ? 1
                    : 0;
        }
        if (roots.isEmpty()) {
            notes.add(
                    view.claims().claimsOnto(factor.number()).length == 0
                            ? "No claim here leads to it: it is a beginning itself."
                            : "What leads to it only follows from it, in a circle, and is not drawn.");
        } else if (drawn < roots.size()) {
            notes.add("Of the %,d beginnings that lead to it, %d ".formatted(roots.size(), drawn)
                    + (drawn == 1 ? "is" : "are")
                    + " drawn: the nearest of those more than one step away, then those next to it, while they fit.");
        }
    }

    /**
     * Where the way ends, the nearest first, but those next to the factor last. Where it ends in loops alone, one factor
     * of each; the factor itself is none.
     */
    private List<Integer> ends(Way way) {
        List<Reached> ends = new ArrayList<>(way.ends(view, factor.number()));
        ends.sort(Comparator.comparing((Reached end) -> end.distance() == 1).thenComparing(Reached::distance));
        List<Integer> numbers =
                new ArrayList<>(ends.stream().map(Reached::factor).toList());
        if (numbers.isEmpty()) {
            way.loops(view, factor.number()).stream()
                    .filter(loop -> !loop.contains(factor.number()))
                    .map(loop -> loop.get(0))
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private Optional<List<ClaimWords>> chain(CausalView over, int from, int to) {
        return new ShortestChainFinder(over, view.deadline())
                .find(from, to, Integer.MAX_VALUE)
                .map(this::words);
    }

    private List<ClaimWords> words(Chain chain) {
        return ChainWords.of(chain, view.index(), view.words()).steps().stream()
                .map(step -> step.claims().get(0))
                .toList();
    }

    private boolean addIfRoom(Optional<List<ClaimWords>> chain) {
        Set<String> all = new LinkedHashSet<>(factors);
        chain.orElse(List.of()).forEach(claim -> all.addAll(named(claim)));
        boolean fits = chain.isPresent() && (all.size() <= MOST_FACTORS || claims.isEmpty());
        if (fits) {
            chain.get().forEach(this::add);
        }
        return fits;
    }

    private void add(ClaimWords claim) {
        claims.putIfAbsent(claim.key(), claim);
        factors.addAll(named(claim));
    }

    private static List<String> named(ClaimWords claim) {
        List<String> named =
                new ArrayList<>(claim.causes().stream().map(FactorWords::iri).toList());
        named.add(claim.effect().iri());
        return named;
    }
}
