package org.whence.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.CauseFinder;
import org.whence.causal.EffectFinder;
import org.whence.causal.Reached;
import org.whence.causal.Reading;
import org.whence.causal.RootCauseFinder;
import org.whence.causal.WhatIf;

/** Puts one reading of a what-if into words: how far each factor is away, and what keeps those that stand. */
final class Standing {
    private static final int ANY = Integer.MAX_VALUE;

    private final TraceView view;
    private final BitSet factors;
    private final CausalView after;
    private final Map<Integer, Integer> distances = new HashMap<>();

    /**
     * Words for what was found.
     *
     * @param factors that were supposed away
     * @param claims that were supposed away
     */
    Standing(TraceView view, BitSet factors, BitSet claims) {
        this.view = view;
        this.factors = factors;
        this.after = view.claims().without(factors, claims);
        factors.stream().forEach(factor -> measure(factor, 0));
        claims.stream()
                .flatMap(claim -> Arrays.stream(view.index().stepsOf(claim)))
                .filter(step -> view.claims().reason(step) == null)
                .forEach(step -> {
                    int effect = view.index().effectOf(step);
                    distances.merge(effect, 1, Math::min);
                    measure(effect, 1);
                });
    }

    private void measure(int start, int before) {
        for (Reached reached : new EffectFinder(view.claims(), view.deadline()).find(start, ANY)) {
            distances.merge(reached.factor(), before + reached.distance(), Math::min);
        }
    }

    StandingWords words(WhatIf found, Optional<FactorWords> outcome) {
        BitSet down = bits(found.fallen());
        down.or(bits(found.neverStood()));
        down.or(factors);
        List<Integer> kept = found.kept().stream()
                .filter(factor ->
                        outcome.filter(watched -> watched.number() == factor).isEmpty())
                .toList();
        Shortlist<Distant> nearest = nearest(kept, distances);
        return new StandingWords(
                found.reading(),
                nearest(found.fallen(), distances),
                new Shortlist<>(
                        nearest.first().stream()
                                .map(one -> new StandingWords.Kept(
                                        one, keeper(one.factor().number(), found.reading(), down)))
                                .toList(),
                        nearest.count()),
                outcome.filter(FactorWords::isSomewhere).map(factor -> outcome(factor, found, down)));
    }

    private static BitSet bits(List<Integer> numbers) {
        BitSet bits = new BitSet();
        numbers.forEach(bits::set);
        return bits;
    }

    /** Nearest first, then by label. */
    private Shortlist<Distant> nearest(List<Integer> factors, Map<Integer, Integer> near) {
        List<Distant> first = factors.stream()
                .sorted(Comparator.comparingInt((Integer factor) -> near.getOrDefault(factor, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Shortlist.MOST)
                .map(factor -> new Distant(view.words().factor(factor), near.getOrDefault(factor, 0)))
                .sorted(Comparator.comparingInt((Distant one) -> one.steps())
                        .thenComparing(one -> one.factor().label()))
                .toList();
        return new Shortlist<>(first, factors.size());
    }

    /** A claim that brings it about all the same; one whose causes the supposition does not touch, if there is any. */
    private Optional<ClaimWords> keeper(int factor, Reading reading, BitSet down) {
        CausalIndex index = view.index();
        Comparator<Integer> untouched =
                Comparator.comparing(claim -> causes(claim).stream().anyMatch(distances::containsKey));
        List<Integer> keepers = new ArrayList<>();
        for (int claim : after.claimsOnto(factor)) {
            List<Integer> causes = causes(claim);
            boolean carries = reading == Reading.ANY_CAUSE
                    ? causes.stream().anyMatch(cause -> !down.get(cause))
                    : causes.stream().noneMatch(down::get);
            if (carries && !causes.contains(factor)) {
                keepers.add(claim);
            }
        }
        return keepers.stream()
                .min(untouched
                        .thenComparing(index::isConstitutive)
                        .thenComparing(index::paragraphOf)
                        .thenComparing(Comparator.naturalOrder()))
                .map(view.words()::claim);
    }

    private List<Integer> causes(int claim) {
        return Arrays.stream(view.index().causesOf(claim)).boxed().toList();
    }

    private StandingWords.Outcome outcome(FactorWords factor, WhatIf found, BitSet down) {
        int before = new RootCauseFinder(view.claims(), view.deadline())
                .find(factor.number())
                .size();
        Map<Integer, Integer> left = new LinkedHashMap<>();
        for (Reached root : new RootCauseFinder(after, view.deadline()).find(factor.number())) {
            if (!down.get(root.factor())) {
                left.put(root.factor(), root.distance());
            }
        }
        return new StandingWords.Outcome(
                factor,
                fate(factor.number(), found),
                sides(factor.number(), found),
                cutOff(factor, found, down),
                before,
                nearest(List.copyOf(left.keySet()), left));
    }

    private List<StandingWords.Side> sides(int outcome, WhatIf found) {
        List<StandingWords.Side> sides = new ArrayList<>();
        for (int step : view.claims().claimsOnto(outcome)) {
            if (view.index().isConstitutive(step)) {
                int side = view.index().causesOf(step)[0];
                sides.add(new StandingWords.Side(view.words().factor(side), fate(side, found)));
            }
        }
        sides.sort(Comparator.comparing(side -> side.factor().label()));
        return sides;
    }

    private StandingWords.Fate fate(int factor, WhatIf found) {
        if (factors.get(factor)) {
            return StandingWords.Fate.SUPPOSED_AWAY;
        }
        if (found.fallen().contains(factor)) {
            return StandingWords.Fate.FALLS;
        }
        return found.neverStood().contains(factor) ? StandingWords.Fate.NEVER_STOOD : StandingWords.Fate.STANDS;
    }

    /** By their distance to the outcome. */
    private Shortlist<Distant> cutOff(FactorWords outcome, WhatIf found, BitSet down) {
        Map<Integer, Integer> near = new HashMap<>();
        for (Reached cause : new CauseFinder(view.claims(), view.deadline()).find(outcome.number(), ANY)) {
            near.put(cause.factor(), cause.distance());
        }
        List<Integer> standing = found.cutOff().stream()
                .filter(factor -> factor != outcome.number() && !down.get(factor))
                .toList();
        return nearest(standing, near);
    }
}
