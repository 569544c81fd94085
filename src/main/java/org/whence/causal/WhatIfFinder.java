package org.whence.causal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds what falls and what stands when factors or claims are supposed away, in both readings ({@link Reading}).
 *
 * <p>A factor <em>stands</em> if it is a beginning, or a claim whose causes stand leads to it ({@link Support}). A
 * <em>beginning</em> is a factor with no claimed cause in the whole view, before anything is supposed away: one that
 * loses its causes does not become a beginning, it falls. A loop that nothing outside leads into has no beginning; it
 * is taken as given, as long as it is still a loop. So when one of its factors is supposed away, those of its factors
 * stand that are still on a loop within it or follow from one; a loop that did have a cause outside, and loses it,
 * falls whole. A claim supposed away, or denied, is one that takes no part, and with it every step that rests on it. A
 * step by definition carries like a claim and cannot be denied: what consists of several sides stands while one does.
 *
 * <p>Linear in the claims of the view, a few times over.
 */
public final class WhatIfFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public WhatIfFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /**
     * What follows, one answer a reading, in the order of {@link Reading}.
     *
     * @param factors numbers of factors supposed away
     * @param claims numbers of claims supposed away
     * @param outcome the factor whose chains are watched
     * @throws IllegalArgumentException if one of the claims is a step by definition
     */
    public List<WhatIf> find(BitSet factors, BitSet claims, OptionalInt outcome) {
        CausalView reduced = view.without(factors, claims);
        BitSet beginnings = factorsWithoutCause();
        BitSet loops = loopsWithNoBeginning(beginnings);
        BitSet left = closedLoops(reduced, loops);
        left.or(beginnings);
        beginnings.or(loops);
        BitSet downstream = downstream(factors, claims);
        List<WhatIf> answers = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            Support before = new Support(view, reading, beginnings, deadline);
            Support after = new Support(reduced, reading, left, deadline);
            answers.add(new WhatIf(
                    reading,
                    numbers(minus(minus(before.standing(), after.standing()), factors)),
                    numbers(and(downstream, after.standing())),
                    outcome.isPresent() ? cutOff(before, after, outcome.getAsInt(), factors) : List.of(),
                    neverStood(before)));
        }
        return answers;
    }

    private BitSet factorsWithoutCause() {
        BitSet found = new BitSet();
        Side causes = view.index().causes();
        for (int factor = 0; factor < view.index().factorCount(); factor++) {
            deadline.step();
            found.set(factor, view.holds(factor) && !view.hasAny(causes, factor));
        }
        return found;
    }

    /** Looked for only where no beginning leads, which as a rule is hardly anywhere. */
    private BitSet loopsWithNoBeginning(BitSet beginnings) {
        BitSet elsewhere = new BitSet();
        elsewhere.set(0, view.index().factorCount());
        elsewhere.andNot(BreadthFirst.set(view, view.index().effects(), beginnings, deadline));
        return closedLoops(view, elsewhere);
    }

    /** The loops that nothing leads into, among factors that have no cause but each other. */
    private BitSet closedLoops(CausalView seen, BitSet among) {
        Side causes = seen.index().causes();
        Components components = ComponentFinder.from(seen, causes, among, deadline);
        BitSet found = new BitSet();
        ClosedLoops.of(seen, causes, components, deadline).forEach(loop -> loop.forEach(found::set));
        return found;
    }

    /** What the things supposed away led to, not counting them. */
    private BitSet downstream(BitSet factors, BitSet claims) {
        BitSet starts = new BitSet();
        factors.stream().forEach(factor -> {
            for (int effect : view.neighbours(view.index().effects(), factor)) {
                starts.set(effect);
            }
        });
        view.stepsOf(claims).stream()
                .filter(claim -> view.reason(claim) == null)
                .forEach(claim -> starts.set(view.index().effectOf(claim)));
        return minus(BreadthFirst.set(view, view.index().effects(), starts, deadline), factors);
    }

    private static List<Integer> cutOff(Support before, Support after, int outcome, BitSet factors) {
        return numbers(minus(minus(before.leadingTo(outcome), after.leadingTo(outcome)), factors));
    }

    private List<Integer> neverStood(Support before) {
        BitSet fallen = new BitSet();
        fallen.set(0, view.index().factorCount());
        fallen.andNot(before.standing());
        return fallen.stream().filter(view::holds).boxed().toList();
    }

    private static BitSet minus(BitSet all, BitSet less) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(less);
        return rest;
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static List<Integer> numbers(BitSet factors) {
        return factors.stream().boxed().toList();
    }
}
