package org.whence.causal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Walks through every simple row of factors from one to another, shorter ones first, one at a time: depth-first with
 * a growing limit (R. E. Korf, Depth-first iterative-deepening, Artificial Intelligence 27, 1985), entering only
 * factors from which the end is near enough, by a breadth-first search from the end.
 */
final class SimpleChains implements Iterator<int[]> {
    private final CausalView view;
    private final int to;
    private final int maxSteps;
    private final Deadline deadline;
    /** The fewest steps to the end, of factors near enough. */
    private final FactorMap distances;

    private final IntList way = new IntList();
    /** For each factor on the way, those that may follow, and how many of them have been tried. */
    private final List<int[]> onward = new ArrayList<>();

    private final IntList tried = new IntList();
    private int steps;
    private int[] next;
    private final int from;

    SimpleChains(CausalView view, int from, int to, int maxSteps, Deadline deadline) {
        this.view = view;
        this.from = from;
        this.to = to;
        this.deadline = deadline;
        distances = new FactorMap(view.index().factorCount());
        for (Reached cause : BreadthFirst.from(view, view.index().causes(), to, maxSteps, deadline)) {
            distances.put(cause.factor(), cause.distance());
        }
        distances.put(to, 0);
        this.maxSteps = Math.min(maxSteps, distances.size() - 1);
        steps = distances.has(from) && view.holds(to) ? distances.get(from) - 1 : this.maxSteps;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (!way.isEmpty() || steps < maxSteps)) {
            if (way.isEmpty()) {
                steps++;
                enter(from);
            } else {
                advance();
            }
        }
        return next != null;
    }

    @Override
    public int[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int[] row = next;
        next = null;
        return row;
    }

    private void enter(int factor) {
        way.add(factor);
        onward.add(view.neighbours(view.index().effects(), factor));
        tried.add(0);
    }

    /** Tries the next factor after the last one, or goes back where none is left. */
    private void advance() {
        deadline.step();
        int last = way.size() - 1;
        int[] choices = onward.get(last);
        int choice = tried.get(last);
        if (choice == choices.length) {
            way.removeLast();
            tried.removeLast();
            onward.remove(last);
            return;
        }
        tried.set(last, choice + 1);
        int factor = choices[choice];
        int left = steps - last - 1;
        if (factor == to) {
            if (left == 0) {
                way.add(to);
                next = way.toArray();
                way.removeLast();
            }
        } else if (left > 0 && distances.has(factor) && distances.get(factor) <= left && !isOnWay(factor)) {
            enter(factor);
        }
    }

    private boolean isOnWay(int factor) {
        for (int i = 0; i < way.size(); i++) {
            if (way.get(i) == factor) {
                return true;
            }
        }
        return false;
    }
}
