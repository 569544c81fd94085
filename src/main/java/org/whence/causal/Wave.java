package org.whence.causal;

/**
 * One of the two fronts of a bidirectional search: the factors met from its start along one side, with the factor
 * that each was met from, and those met last.
 */
final class Wave {
    /** Noted of the start, which was met from nowhere. */
    static final int START = -1;

    private static final int NOT_COUNTED = -1;

    private final CausalView view;
    private final Side side;
    private final Ban ban;
    private final boolean forward;
    private final FactorMap metFrom;
    private IntList front = new IntList();
    private long frontEntries = NOT_COUNTED;

    Wave(CausalView view, Side side, int start, Ban ban) {
        this.view = view;
        this.side = side;
        this.ban = ban;
        forward = side == view.index().effects();
        metFrom = new FactorMap(view.index().factorCount());
        front.add(start);
    }

    /** The wave with its start noted as met, so that it does not come back to it. */
    Wave meetingStart() {
        metFrom.put(front.get(0), START);
        return this;
    }

    boolean isSpent() {
        return front.isEmpty();
    }

    int frontSize() {
        return front.size();
    }

    /** How many entries the next step has to look at. */
    long frontEntries() {
        if (frontEntries < 0) {
            frontEntries = 0;
            for (int i = 0; i < front.size(); i++) {
                frontEntries += side.entries(front.get(i));
            }
        }
        return frontEntries;
    }

    boolean has(int factor) {
        return metFrom.has(factor);
    }

    int metFrom(int factor) {
        return metFrom.get(factor);
    }

    /** One step further everywhere; ends early with a factor that the other wave has met too, or gives -1. */
    int expand(Wave other, Deadline deadline) {
        IntList next = new IntList();
        for (int i = 0; i < front.size(); i++) {
            int factor = front.get(i);
            for (int entry = side.first(factor), end = side.end(factor); entry < end; entry++) {
                deadline.step();
                if (view.admits(side, entry)) {
                    int met = side.other(entry);
                    if (!metFrom.has(met) && !(forward ? ban.forbids(factor, met) : ban.forbids(met, factor))) {
                        metFrom.put(met, factor);
                        if (other != null && other.has(met)) {
                            return met;
                        }
                        next.add(met);
                    }
                }
            }
        }
        front = next;
        frontEntries = NOT_COUNTED;
        return -1;
    }
}
