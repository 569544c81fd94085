package org.whence.causal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Walks through the loops of at most so many steps through one factor: D. B. Johnson, Finding all the elementary
 * circuits of a directed graph (1975), with its blocking made to fit a bound by A. Gupta and T. Suzumura, Finding all
 * bounded-length simple cycles in a directed graph (2021). A factor is <em>locked</em> at the place on the way from
 * which on it is known not to lead back in time; when a way back from it is found the lock is moved, and so are those
 * of the factors that wait for it. Locks begin from the fewest steps back, by a breadth-first search.
 */
final class LoopSearch {
    private final CausalView view;
    private final int start;
    private final int most;
    private final Predicate<int[]> sink;
    private final Deadline deadline;

    private final FactorMap locks;
    private final Map<Integer, Set<Integer>> waiting = new HashMap<>();
    private final IntList way = new IntList();
    private final List<int[]> onward = new ArrayList<>();
    private final IntList tried = new IntList();
    /** For each factor on the way, the fewest steps back to the start found from it; {@link #NONE} for none yet. */
    private final IntList back = new IntList();

    private static final int NONE = Integer.MAX_VALUE;

    /**
     * A search.
     *
     * @param allowed which factors may be on a loop
     * @param most the longest loop wanted
     * @param sink takes the factors of each loop from the start; false ends the search
     */
    LoopSearch(CausalView view, int start, IntPredicate allowed, int most, Predicate<int[]> sink, Deadline deadline) {
        this.view = view;
        this.start = start;
        this.most = most;
        this.sink = sink;
        this.deadline = deadline;
        locks = new FactorMap(view.index().factorCount());
        lockByDistance(allowed);
    }

    /** The last place at which a factor may be entered leaves as many steps as it needs at least. */
    private void lockByDistance(IntPredicate allowed) {
        Side causes = view.index().causes();
        IntList front = new IntList();
        front.add(start);
        for (int steps = 1; steps < most && !front.isEmpty(); steps++) {
            IntList next = new IntList();
            for (int i = 0; i < front.size(); i++) {
                int factor = front.get(i);
                for (int entry = causes.first(factor), end = causes.end(factor); entry < end; entry++) {
                    deadline.step();
                    int cause = causes.other(entry);
                    if (view.admits(causes, entry) && cause != start && !locks.has(cause) && allowed.test(cause)) {
                        locks.put(cause, most - steps + 1);
                        next.add(cause);
                    }
                }
            }
            front = next;
        }
    }

    /** Gives every loop to the sink; false if the sink ended the search. */
    boolean run() {
        enter(start);
        while (!way.isEmpty()) {
            deadline.step();
            int last = way.size() - 1;
            int choice = tried.get(last);
            if (choice == onward.get(last).length) {
                leave();
                continue;
            }
            tried.set(last, choice + 1);
            int factor = onward.get(last)[choice];
            if (factor == start) {
                back.set(last, 1);
                if (!sink.test(way.toArray())) {
                    return false;
                }
            } else if (locks.has(factor) && way.size() < locks.get(factor)) {
                enter(factor);
                locks.put(factor, way.size());
            }
        }
        return true;
    }

    private void enter(int factor) {
        way.add(factor);
        onward.add(view.neighbours(view.index().effects(), factor));
        tried.add(0);
        back.add(NONE);
    }

    private void leave() {
        int factor = way.removeLast();
        int steps = back.removeLast();
        tried.removeLast();
        int[] effects = onward.remove(way.size());
        for (int effect : effects) {
            if (locks.has(effect)) {
                waiting.computeIfAbsent(effect, none -> new HashSet<>()).add(factor);
            }
        }
        if (steps != NONE && !way.isEmpty()) {
            back.set(way.size() - 1, Math.min(back.last(), steps + 1));
            unlock(factor, steps);
        }
    }

    /** Moves the lock of a factor from which so many steps lead back, and of those that wait for it. */
    private void unlock(int factor, int steps) {
        IntList factors = new IntList();
        IntList distances = new IntList();
        factors.add(factor);
        distances.add(steps);
        while (!factors.isEmpty()) {
            deadline.step();
            int freed = factors.removeLast();
            int distance = distances.removeLast();
            if (locks.get(freed) < most - distance + 1) {
                locks.put(freed, most - distance + 1);
                for (int waiter : waiting.getOrDefault(freed, Set.of())) {
                    if (!isOnWay(waiter)) {
                        factors.add(waiter);
                        distances.add(distance + 1);
                    }
                }
            }
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
