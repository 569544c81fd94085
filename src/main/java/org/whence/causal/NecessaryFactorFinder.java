package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the factors on every chain between two: the dominators of the end in the graph that begins at the start
 * (E. S. Lowry and C. W. Medlock, Object code optimization, 1969). The tree of T. Lengauer and R. E. Tarjan (1979)
 * would tell the dominators of every factor; for one end a chain and a sweep along it are enough, as in cutting by
 * one unit of flow (L. R. Ford and D. R. Fulkerson, Flows in Networks, 1962): a factor of the chain is necessary
 * just if no claim leads from before it to beyond it. Linear, and once more for each claim of several steps on the
 * chain, which is necessary if no chain is left without it.
 */
public final class NecessaryFactorFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public NecessaryFactorFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /**
     * What every chain passes; empty where there is no chain.
     *
     * @throws org.whence.model.UserMessageException if both ends are the same
     */
    public Optional<Necessary> find(int from, int to) {
        ChainEnds.differ(from, to);
        int[] chain = new BidirectionalSearch(view, deadline).find(from, to, BreadthFirst.UNBOUNDED, Ban.NONE);
        return Optional.ofNullable(chain).map(this::sweep);
    }

    private Necessary sweep(int[] chain) {
        FactorMap places = new FactorMap(view.index().factorCount());
        for (int place = 0; place < chain.length; place++) {
            places.put(chain[place], place);
        }
        BitSet before = new BitSet();
        List<Integer> factors = new ArrayList<>();
        Set<Integer> claims = new LinkedHashSet<>();
        int farthest = 0;
        for (int place = 0; place + 1 < chain.length; place++) {
            int step = place;
            farthest = Math.max(farthest, explore(chain[place], places, before));
            boolean necessary = farthest == place + 1;
            if (necessary && place + 2 < chain.length) {
                factors.add(chain[place + 1]);
            }
            Optional<Integer> only = necessary ? onlyClaim(before, chain[place + 1]) : Optional.empty();
            only.or(() -> onlyClaimOfSeveralSteps(chain, step)).ifPresent(claims::add);
        }
        return new Necessary(factors, List.copyOf(claims));
    }

    /** Adds what can be reached from a factor of the chain off the chain; gives the farthest place it leads to. */
    private int explore(int start, FactorMap places, BitSet before) {
        int farthest = 0;
        Side effects = view.index().effects();
        IntList stack = new IntList();
        stack.add(start);
        before.set(start);
        while (!stack.isEmpty()) {
            int factor = stack.removeLast();
            for (int entry = effects.first(factor), end = effects.end(factor); entry < end; entry++) {
                deadline.step();
                if (view.admits(effects, entry)) {
                    int effect = effects.other(entry);
                    if (places.has(effect)) {
                        farthest = Math.max(farthest, places.get(effect));
                    } else if (!before.get(effect)) {
                        before.set(effect);
                        stack.add(effect);
                    }
                }
            }
        }
        return farthest;
    }

    /** The claim on a factor from what lies before it, if there is but one. */
    private Optional<Integer> onlyClaim(BitSet before, int effect) {
        Side causes = view.index().causes();
        int only = -1;
        for (int entry = causes.first(effect), end = causes.end(effect); entry < end; entry++) {
            deadline.step();
            if (view.admits(causes, entry) && before.get(causes.other(entry))) {
                int step = view.index().claimOfSlot(entry);
                int claim = view.index().claimBehind(step);
                if (view.index().isConstitutive(step) || (only >= 0 && only != claim)) {
                    return Optional.empty();
                }
                only = claim;
            }
        }
        return Optional.of(only);
    }

    /** The one claim under a step of the chain, if it makes other steps as well and no chain does without it. */
    private Optional<Integer> onlyClaimOfSeveralSteps(int[] chain, int place) {
        CausalIndex index = view.index();
        int[] claims = Sorted.distinct(Arrays.stream(view.claimsBetween(chain[place], chain[place + 1]))
                .map(index::claimBehind)
                .toArray());
        if (claims.length != 1 || index.stepsOf(claims[0]).length == 1) {
            return Optional.empty();
        }
        BitSet claim = new BitSet();
        claim.set(claims[0]);
        int[] other = new BidirectionalSearch(view.without(new BitSet(), claim), deadline)
                .find(chain[0], chain[chain.length - 1], BreadthFirst.UNBOUNDED, Ban.NONE);
        return other == null ? Optional.of(claims[0]) : Optional.empty();
    }
}
