package org.whence.causal;

/**
 * Counts what can be reached from a factor on one side, without keeping it. In the standard view what lies beyond the
 * largest loop was counted when the index was made ({@link GiantComponent}), so that only what is beside it is searched;
 * any other view is searched whole. For one search.
 */
final class ReachCount {
    private final CausalView view;
    private final Side side;
    private final int start;
    private final Deadline deadline;
    /** What is reached all at once; null for nothing. */
    private final GiantComponent.Region known;

    private int ends;
    private int reached;

    /** Counts, so long. */
    ReachCount(CausalView view, Side side, int start, Deadline deadline) {
        this.view = view;
        this.side = side;
        this.start = start;
        this.deadline = deadline;
        known = known();
        if (known != null && known.has(start)) {
            // On the loop itself: one that it leads to and that leads into it.
            reached = known.size();
            ends = known.ends();
        } else if (view.giant() != null) {
            searchBeside();
        } else {
            searchAll();
        }
    }

    private GiantComponent.Region known() {
        GiantComponent giant = view.giant();
        if (giant == null) {
            return null;
        }
        boolean up = side == view.index().causes();
        boolean meets = (up ? giant.below() : giant.above()).has(start);
        return meets ? (up ? giant.above() : giant.below()) : null;
    }

    /** How many factors are reached; the start among them where a loop leads back to it. */
    int factors() {
        return reached;
    }

    /** How many of them, the start left aside, have nothing further on that side. */
    int ends() {
        return ends;
    }

    /** Few factors as a rule, so nothing as large as the index is laid out. */
    private void searchBeside() {
        reached = known == null ? 0 : known.size();
        ends = known == null ? 0 : known.ends();
        FactorMap seen = new FactorMap(view.index().factorCount());
        IntList open = new IntList();
        open.add(start);
        boolean back = false;
        while (!open.isEmpty()) {
            int factor = open.removeLast();
            boolean any = false;
            for (int entry = side.first(factor), end = side.end(factor); entry < end; entry++) {
                deadline.step();
                if (view.admits(side, entry)) {
                    any = true;
                    int other = side.other(entry);
                    back |= other == start;
                    if (other != start && (known == null || !known.has(other)) && !seen.has(other)) {
                        seen.put(other, 0);
                        open.add(other);
                    }
                }
            }
            ends += any || factor == start ? 0 : 1;
        }
        reached += seen.size() + (back ? 1 : 0);
    }

    private void searchAll() {
        Reach reach = BreadthFirst.from(view, side, start, BreadthFirst.UNBOUNDED, deadline);
        reached = reach.count() + (reach.stepsBack() > 0 ? 1 : 0);
        for (int i = 0; i < reach.count(); i++) {
            deadline.step();
            ends += view.hasAny(side, reach.factorAt(i)) ? 0 : 1;
        }
    }
}
