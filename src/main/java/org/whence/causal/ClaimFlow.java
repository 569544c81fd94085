package org.whence.causal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The flow in which each claim is an arc of capacity one, from any of its causes to its effect: its units are
 * claim-disjoint chains, its cut the fewest claims that part two factors.
 */
final class ClaimFlow {
    /** One use of a claim: from that cause, by that claim, to that effect. */
    private record Use(int cause, int claim, int effect) {}

    private final CausalView view;
    private final Between between;
    private final Deadline deadline;
    private final FlowNetwork network;
    private final IntList claims = new IntList();
    private final IntList useClaims = new IntList();
    private final IntList useCauses = new IntList();
    private final IntList useArcs = new IntList();
    private final int size;

    ClaimFlow(CausalView view, Between between, Deadline deadline) {
        this.view = view;
        this.between = between;
        this.deadline = deadline;
        collect();
        network = new FlowNetwork(between.size() + 2 * claims.size(), deadline);
        connect();
        size = network.fill(between.place(between.from), between.place(between.to));
    }

    /** The claims in between, and each of their causes in between. Entries of one claim follow each other. */
    private void collect() {
        Side causes = view.index().causes();
        for (int place = 0; place < between.size(); place++) {
            int effect = between.factor(place);
            for (int entry = causes.first(effect); entry < causes.end(effect); entry++) {
                deadline.step();
                if (between.leadsOn(effect, entry)) {
                    int claim = view.index().claimOfSlot(entry);
                    if (claims.isEmpty() || claims.last() != claim) {
                        claims.add(claim);
                    }
                    useClaims.add(claims.size() - 1);
                    useCauses.add(causes.other(entry));
                }
            }
        }
    }

    private int in(int position) {
        return between.size() + 2 * position;
    }

    private void connect() {
        for (int i = 0; i < claims.size(); i++) {
            network.arc(in(i), in(i) + 1, 1);
            network.arc(in(i) + 1, between.place(view.index().effectOf(claims.get(i))), FlowNetwork.UNLIMITED);
        }
        for (int i = 0; i < useClaims.size(); i++) {
            useArcs.add(network.arc(between.place(useCauses.get(i)), in(useClaims.get(i)), FlowNetwork.UNLIMITED));
        }
    }

    List<Integer> cut() {
        BitSet near = network.sourceSide(between.place(between.from));
        List<Integer> cut = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (near.get(in(i)) && !near.get(in(i) + 1)) {
                cut.add(claims.get(i));
            }
        }
        return cut;
    }

    /** Follows the flow from the start, once for each unit; where it comes by a factor twice the loop is dropped. */
    List<Chain> chains() {
        Map<Integer, Deque<Use>> uses = new HashMap<>();
        for (int i = 0; i < useClaims.size(); i++) {
            if (network.flow(useArcs.get(i)) > 0) {
                int claim = claims.get(useClaims.get(i));
                Use use = new Use(useCauses.get(i), claim, view.index().effectOf(claim));
                uses.computeIfAbsent(use.cause, none -> new ArrayDeque<>()).add(use);
            }
        }
        List<Chain> chains = new ArrayList<>();
        for (int unit = 0; unit < size; unit++) {
            chains.add(follow(uses));
        }
        return chains;
    }

    private Chain follow(Map<Integer, Deque<Use>> uses) {
        List<Use> way = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        places.put(between.from, 0);
        for (int at = between.from; at != between.to; ) {
            Use use = uses.get(at).remove();
            way.add(use);
            at = use.effect;
            Integer before = places.get(at);
            if (before == null) {
                places.put(at, way.size());
            } else {
                List<Use> loop = way.subList(before, way.size());
                loop.forEach(part -> places.remove(part.effect));
                places.put(at, before);
                loop.clear();
            }
        }
        ChainMaker maker = new ChainMaker(view);
        return new Chain(way.stream()
                .map(use -> maker.step(use.cause, use.effect, new int[] {use.claim}))
                .toList());
    }
}
