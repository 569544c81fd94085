package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the factors between two others: those on at least one chain of at most so many steps, each with a shortest
 * such chain. Without a bound the question is NP-complete where there are loops (S. Fortune, J. Hopcroft and
 * J. Wyllie, The directed subgraph homeomorphism problem, 1980), because the way there and the way on must not meet.
 *
 * <p>Two breadth-first searches give the candidates. For most, the shortest way there and the shortest way on do not
 * meet, which settles it; for the others ways there are tried, shorter ones first ({@link SimpleChains}), each with a
 * search for a way on that avoids it.
 */
public final class MediatorFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public MediatorFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
    }

    /**
     * The factors between, those on shorter chains first.
     *
     * @throws org.whence.model.UserMessageException if both ends are the same
     */
    public List<Mediator> find(int from, int to, int maxSteps) {
        ChainEnds.differ(from, to);
        ChainEnds.bounded("steps", maxSteps);
        CausalView there = view.withoutFactor(to);
        CausalView on = view.withoutFactor(from);
        FactorMap toEnd = new FactorMap(view.index().factorCount());
        for (Reached cause : BreadthFirst.from(on, view.index().causes(), to, maxSteps - 1, deadline)) {
            toEnd.put(cause.factor(), cause.distance());
        }
        List<Mediator> found = new ArrayList<>();
        for (Reached reached : BreadthFirst.from(there, view.index().effects(), from, maxSteps - 1, deadline)) {
            int factor = reached.factor();
            if (toEnd.has(factor) && reached.distance() + toEnd.get(factor) <= maxSteps) {
                chainThrough(from, factor, to, maxSteps, toEnd.get(factor))
                        .ifPresent(chain -> found.add(new Mediator(factor, chain)));
            }
        }
        found.sort(
                Comparator.<Mediator>comparingInt(mediator -> mediator.chain().length())
                        .thenComparingInt(Mediator::factor));
        return found;
    }

    /** A shortest chain through a factor: every way there, shorter ones first, while a shorter whole is possible. */
    private Optional<Chain> chainThrough(int from, int through, int to, int maxSteps, int leastOn) {
        int[] best = null;
        int bound = maxSteps;
        Iterator<int[]> ways = new SimpleChains(view.withoutFactor(to), from, through, maxSteps - leastOn, deadline);
        while (ways.hasNext()) {
            int[] way = ways.next();
            int wayLength = way.length - 1;
            if (wayLength + leastOn > bound) {
                break;
            }
            int[] behind = Sorted.distinct(Arrays.copyOf(way, wayLength));
            int[] onward = new BidirectionalSearch(view, deadline)
                    .find(through, to, bound - wayLength, new Ban(behind, -1, new int[0]));
            if (onward != null) {
                best = Arrays.copyOf(way, wayLength + onward.length);
                System.arraycopy(onward, 0, best, wayLength, onward.length);
                bound = best.length - 2;
            }
        }
        return Optional.ofNullable(best).map(new ChainMaker(view)::chain);
    }
}
