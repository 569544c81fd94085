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

    CostWave(CausalView view, Side side, int start, Ban ban) {
        this.view = view;
        this.side = side;
        this.ban = ban;
        forward = side == view.index().effects();
        places = new FactorMap(view.index().factorCount());
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

    /** Settles the least factor and looks at its claims; tells the search of every factor met more cheaply. */
    void settleLeast(StrongestSearch search, Deadline deadline) {
        int factor = heap.removeLeast();
        int place = places.get(factor);
        if (settled[place]) {
            return;
        }
        settled[place] = true;
        for (int entry = side.first(factor), end = side.end(factor); entry < end; entry++) {
            deadline.step();
            if (view.admits(side, entry)) {
                int other = side.other(entry);
                if (!(forward ? ban.forbids(factor, other) : ban.forbids(other, factor))
                        && meet(other, factor, costs[place] + claimCost(side.slot(entry)))) {
                    search.met(other);
                }
            }
        }
    }

    private double claimCost(int slot) {
        if (view.index().isConstitutive(slot)) {
            return 0;
        }
        float score = view.index().rawScore(slot);
        if (Float.isNaN(score)) {
            throw UserMessageException.badUse("The strongest chain needs the source's own score on every claim, and "
                    + view.index().claimKey(view.index().claimOfSlot(slot))
                    + " has none: ask for the shortest chain instead.");
        }
        return -Math.log(score);
    }
}
