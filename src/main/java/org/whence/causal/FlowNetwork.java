package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Maximum flow by E. A. Dinic, Algorithm for solution of a problem of maximum flow in networks with power estimation
 * (1970), iterative. With nodes of capacity one, as here, it takes at most in the order of the square root of the
 * nodes rounds, each linear (S. Even and R. E. Tarjan, Network flow and testing graph connectivity, 1975). Layers are
 * numbered from the sink on, as far as the source, so that few ways are begun that do not lead there.
 */
final class FlowNetwork {
    /** More than any flow here. */
    static final int UNLIMITED = 1 << 30;

    private static final int NONE = -1;

    private final Deadline deadline;
    private final int[] firstArc;
    private final IntList nextArc = new IntList();
    private final IntList heads = new IntList();
    /** What is left of each arc; an arc and its reverse are neighbours, even and odd. */
    private final IntList left = new IntList();

    private int[] levels;
    private int[] current;

    FlowNetwork(int nodes, Deadline deadline) {
        this.deadline = deadline;
        firstArc = new int[nodes];
        Arrays.fill(firstArc, NONE);
    }

    /** Adds an arc; gives its number. */
    int arc(int from, int to, int capacity) {
        int number = heads.size();
        half(from, to, capacity);
        half(to, from, 0);
        return number;
    }

    private void half(int from, int to, int capacity) {
        nextArc.add(firstArc[from]);
        firstArc[from] = heads.size();
        heads.add(to);
        left.add(capacity);
    }

    /** What flows through an arc. */
    int flow(int arc) {
        return left.get(arc + 1);
    }

    /** Where an arc begins. */
    int tail(int arc) {
        return heads.get(arc ^ 1);
    }

    /** Where an arc ends. */
    int head(int arc) {
        return heads.get(arc);
    }

    /** One more than the largest number of an arc. */
    int arcCount() {
        return heads.size();
    }

    /** Fills the network; every way from source to sink must have a limit. */
    int fill(int source, int sink) {
        int flow = 0;
        while (isLayered(source, sink)) {
            current = firstArc.clone();
            while (augment(source, sink)) {
                flow++;
            }
        }
        return flow;
    }

    /** The nodes that the source can still push to when the network is full. */
    BitSet sourceSide(int source) {
        BitSet side = new BitSet();
        spread(source, side);
        return side;
    }

    /**
     * Of a full network through which one unit flows: the arcs that every way from source to sink takes, from the source
     * on. Those are the arcs of its way whose head is not reached from before them; the search then
     * goes on from there, so that each node is reached once.
     */
    List<Integer> bottlenecks(int source, int sink) {
        List<Integer> arcs = new ArrayList<>();
        BitSet side = new BitSet();
        spread(source, side);
        for (int node = source; node != sink; ) {
            int arc = onward(node);
            node = heads.get(arc);
            if (!side.get(node)) {
                arcs.add(arc);
                spread(node, side);
            }
        }
        return arcs;
    }

    /** By which arc the flow goes on. */
    private int onward(int node) {
        for (int arc = firstArc[node]; arc != NONE; arc = nextArc.get(arc)) {
            deadline.step();
            if ((arc & 1) == 0 && flow(arc) > 0) {
                return arc;
            }
        }
        throw new IllegalStateException("The flow ends before the sink.");
    }

    /** Adds to a side what a node can still push to. */
    private void spread(int from, BitSet side) {
        IntList queue = new IntList();
        queue.add(from);
        side.set(from);
        for (int head = 0; head < queue.size(); head++) {
            for (int arc = firstArc[queue.get(head)]; arc != NONE; arc = nextArc.get(arc)) {
                deadline.step();
                int to = heads.get(arc);
                if (left.get(arc) > 0 && !side.get(to)) {
                    side.set(to);
                    queue.add(to);
                }
            }
        }
    }

    /** Numbers the nodes by their distance to the sink, up to the source's; whether that is reached. */
    private boolean isLayered(int source, int sink) {
        levels = new int[firstArc.length];
        Arrays.fill(levels, NONE);
        levels[sink] = 0;
        IntList queue = new IntList();
        queue.add(sink);
        for (int first = 0; first < queue.size() && levels[source] == NONE; first++) {
            int node = queue.get(first);
            for (int arc = firstArc[node]; arc != NONE; arc = nextArc.get(arc)) {
                deadline.step();
                int before = heads.get(arc);
                if (levels[before] == NONE && left.get(arc ^ 1) > 0) {
                    levels[before] = levels[node] + 1;
                    queue.add(before);
                }
            }
        }
        return levels[source] != NONE;
    }

    /** Pushes one unit along a way that descends the layers; false where none is left. */
    private boolean augment(int source, int sink) {
        IntList way = new IntList();
        int node = source;
        while (node != sink) {
            deadline.step();
            int arc = current[node];
            if (arc == NONE) {
                if (way.isEmpty()) {
                    return false;
                }
                node = heads.get(way.removeLast() ^ 1);
                current[node] = nextArc.get(current[node]);
            } else if (left.get(arc) > 0 && levels[heads.get(arc)] == levels[node] - 1) {
                way.add(arc);
                node = heads.get(arc);
            } else {
                current[node] = nextArc.get(arc);
            }
        }
        for (int i = 0; i < way.size(); i++) {
            int arc = way.get(i);
            left.set(arc, left.get(arc) - 1);
            left.set(arc ^ 1, left.get(arc ^ 1) + 1);
        }
        return true;
    }
}
