package org.whence.causal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the strongly connected components: R. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on
 * Computing 1 (1972), with a stack of its own instead of recursion. Linear in factors and claims looked at.
 */
final class ComponentFinder {
    private static final int NEW = 0;

    private final CausalView view;
    private final Side side;
    private final Deadline deadline;
    private final int[] components;
    /** Order of discovery from 1; in passing the lowest that can be reached back to. */
    private final int[] lows;

    private final IntList open = new IntList();
    private final IntList way = new IntList();
    private final IntList entries = new IntList();
    private final IntList orders = new IntList();
    private int discovered;
    private int count;

    private ComponentFinder(CausalView view, Side side, Deadline deadline) {
        this.view = view;
        this.side = side;
        this.deadline = deadline;
        components = new int[view.index().factorCount()];
        lows = new int[components.length];
        Arrays.fill(components, -1);
    }

    /** Over the whole view; from cause to effect the number of the component never rises. */
    static Components all(CausalView view, Deadline deadline) {
        ComponentFinder finder = new ComponentFinder(view, view.index().effects(), deadline);
        for (int factor = 0; factor < finder.components.length; factor++) {
            finder.searchFrom(factor);
        }
        return new Components(finder.components, finder.count);
    }

    /** Over what can be reached from some factors on one side, and those; along it the number never rises. */
    static Components from(CausalView view, Side side, BitSet starts, Deadline deadline) {
        ComponentFinder finder = new ComponentFinder(view, side, deadline);
        starts.stream().forEach(finder::searchFrom);
        return new Components(finder.components, finder.count);
    }

    private void searchFrom(int start) {
        if (lows[start] != NEW || !view.holds(start)) {
            return;
        }
        enter(start);
        while (!way.isEmpty()) {
            deadline.step();
            int factor = way.last();
            int entry = entries.last();
            if (entry == side.end(factor)) {
                leave();
                continue;
            }
            entries.set(entries.size() - 1, entry + 1);
            if (view.admits(side, entry)) {
                int other = side.other(entry);
                if (lows[other] == NEW) {
                    enter(other);
                } else if (components[other] < 0) {
                    lows[factor] = Math.min(lows[factor], lows[other]);
                }
            }
        }
    }

    private void enter(int factor) {
        lows[factor] = ++discovered;
        open.add(factor);
        way.add(factor);
        entries.add(side.first(factor));
        orders.add(discovered);
    }

    private void leave() {
        int factor = way.removeLast();
        int order = orders.removeLast();
        entries.removeLast();
        if (lows[factor] == order) {
            int member;
            do {
                member = open.removeLast();
                components[member] = count;
            } while (member != factor);
            count++;
        }
        if (!way.isEmpty()) {
            lows[way.last()] = Math.min(lows[way.last()], lows[factor]);
        }
    }
}
