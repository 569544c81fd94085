package org.whence.causal;

import java.util.Arrays;
import org.whence.model.UserMessageException;

/**
 * One of the two fronts of {@link StrongestSearch}: from its start along one side, the least cost at which each
 * factor was met so far. The cost of a claim is the negative logarithm of its score, so that the least sum is the
 * largest product.
 */
final class CostWave {
    private final CausalView view;
    private final Side side;
    private final Ban ban;
    private final boolean forward;
    private final FactorMap places;
    private final IntList metFrom = new IntList();
    private double[] costs = new double[64];
    private boolean[] settled = new boolean[64];
    private final FactorHeap heap = new FactorHeap();
    private final ScoreCosts logarithms = new ScoreCosts();
    private final boolean[] free;

    CostWave(CausalView view, Side side, int start, Ban ban) {
        this.view = view;
        this.side = side;
        this.ban = ban;
        forward = side == view.index().effects();
        places = new FactorMap(view.index().factorCount());
        free = new boolean[RelationTable.MOST];
        for (int relation = 0; relation < view.index().relations().size(); relation++) {
            free[relation] = view.index().relations().relation(relation).constitutive();
        }
        meet(start, Wave.START, 0);
    }

    /** The least cost of a factor not yet settled; infinite where none is left. */
    double leastCost() {
        return heap.isEmpty() ? Double.POSITIVE_INFINITY : heap.leastCost();
    }

    /** The least cost at which a factor was met; infinite where it was not. */
    double cost(int factor) {
        int place = places.get(factor);
        return place == FactorMap.ABSENT ? Double.POSITIVE_INFINITY : costs[place];
    }

    int metFrom(int factor) {
        return metFrom.get(places.get(factor));
    }

    private boolean meet(int factor, int from, double cost) {
        int place = places.get(factor);
        if (place == FactorMap.ABSENT) {
            place = places.size();
            places.put(factor, place);
            metFrom.add(from);
            if (place == costs.length) {
                costs = Arrays.copyOf(costs, place * 2);
                settled = Arrays.copyOf(settled, place * 2);
            }
        } else if (cost >= costs[place]) {
            return false;
        } else {
            metFrom.set(place, from);
        }
        costs[place] = cost;
        heap.add(cost, factor);
        return true;
    }

    /** How many factors are open, some more than once. */
    int openCount() {
        return heap.size();
    }

    /**
     * Settles the least factor and looks at its claims; tells the search of every factor met more cheaply.
     *
     * @param bound what is dearer cannot be part of a better chain
     */
    void settleLeast(StrongestSearch search, double bound, Deadline deadline) {
        int factor = heap.removeLeast();
        int place = places.get(factor);
        if (settled[place]) {
            return;
        }
        settled[place] = true;
        double least = costs[place];
        // Rounding must not rule out a claim whose cost would pass.
        double leastScore = Math.exp(least - bound) * (1 - 1e-9);
        int first = side.first(factor);
        int end = side.end(factor);
        deadline.steps(end - first + 1);
        for (int entry = first; entry < end; entry++) {
            // A claim without a score passes, to be refused.
            if ((side.score(entry) < leastScore && !isFree(entry)) || !view.admits(side, entry)) {
                continue;
            }
            int other = side.other(entry);
            if (search.mayMatter(other, side) && !(forward ? ban.forbids(factor, other) : ban.forbids(other, factor))) {
                double cost = least + claimCost(entry);
                if (cost < bound && meet(other, factor, cost)) {
                    search.met(other);
                }
            }
        }
    }

    private double claimCost(int entry) {
        if (isFree(entry)) {
            return 0;
        }
        float score = side.score(entry);
        if (Float.isNaN(score)) {
            throw UserMessageException.badUse("The strongest chain needs the source's own score on every claim, and "
                    + view.index().claimKey(view.index().claimOfSlot(side.slot(entry)))
                    + " has none: ask for the shortest chain instead.");
        }
        return logarithms.cost(score);
    }

    /** Whether it is a step by definition, which costs nothing. */
    private boolean isFree(int entry) {
        return free[ClaimTraits.relation(side.traits(entry))];
    }
}
