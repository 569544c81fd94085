package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Maximum flow by E. A. Dinic, Algorithm for solution of a problem of maximum flow in networks with power estimation
 * (1970), iterative. With nodes of capacity one, as here, it takes at most in the order of the square root of the
 * nodes rounds, each linear (S. Even and R. E. Tarjan, Network flow and testing graph connectivity, 1975).
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

    /** Fills the network; every way from source to sink must have a limit. */
    int fill(int source, int sink) {
        int flow = 0;
        while (layer(source)[sink] != NONE) {
            current = firstArc.clone();
            while (augment(source, sink)) {
                flow++;
            }
        }
        return flow;
    }

    /** The nodes that the source can still push to when the network is full. */
    BitSet sourceSide(int source) {
        int[] reached = layer(source);
        BitSet side = new BitSet();
        for (int node = 0; node < reached.length; node++) {
            side.set(node, reached[node] != NONE);
        }
        return side;
    }

    /**
     * Of a full network through which one unit flows: the tails of the arcs that every way from source to sink takes,
     * from the source on. Those are the arcs of its way whose head is not reached from before them; the search then
     * goes on from there, so that each node is reached once.
     */
    List<Integer> bottlenecks(int source, int sink) {
        List<Integer> tails = new ArrayList<>();
        BitSet side = new BitSet();
        spread(source, side);
        for (int tail = source; tail != sink; ) {
            int head = onward(tail);
            if (!side.get(head)) {
                tails.add(tail);
                spread(head, side);
            }
            tail = head;
        }
        return tails;
    }

    /** Where the flow goes on to. */
    private int onward(int node) {
        for (int arc = firstArc[node]; arc != NONE; arc = nextArc.get(arc)) {
            deadline.step();
            if ((arc & 1) == 0 && flow(arc) > 0) {
                return heads.get(arc);
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

    private int[] layer(int source) {
        levels = new int[firstArc.length];
        Arrays.fill(levels, NONE);
        levels[source] = 0;
        IntList queue = new IntList();
        queue.add(source);
        for (int head = 0; head < queue.size(); head++) {
            int node = queue.get(head);
            for (int arc = firstArc[node]; arc != NONE; arc = nextArc.get(arc)) {
                deadline.step();
                if (left.get(arc) > 0 && levels[heads.get(arc)] == NONE) {
                    levels[heads.get(arc)] = levels[node] + 1;
                    queue.add(heads.get(arc));
                }
            }
        }
        return levels;
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
            } else if (left.get(arc) > 0 && levels[heads.get(arc)] == levels[node] + 1) {
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
