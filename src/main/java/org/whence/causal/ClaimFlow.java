package org.whence.causal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The flow in which each claim is an arc of capacity one, from any of its causes to any effect that a step of it has:
 * its units are claim-disjoint chains, its cut the fewest claims that part two factors. A step by definition is an arc
 * that any number of chains may use and that cannot be cut; factors that such steps alone join must not be given. A claim of one
 * cause and one step, as most are, is an arc from factor to factor; any other has two nodes of its own.
 */
final class ClaimFlow {
    /** One use of a step: from that cause to that effect. */
    private record Use(int cause, int step, int effect) {}

    private final CausalView view;
    private final Between between;
    private final Deadline deadline;
    private final FlowNetwork network;
    private final IntList claims = new IntList();
    private final IntList claimArcs = new IntList();
    /** Where in {@link #claims} those are that make several steps. */
    private final Map<Integer, Integer> ofSeveralSteps = new HashMap<>();

    private final IntList causeClaims = new IntList();
    private final IntList causes = new IntList();
    private final IntList causeArcs = new IntList();
    private final IntList stepClaims = new IntList();
    private final IntList steps = new IntList();
    private final IntList stepArcs = new IntList();
    private final List<Use> definitions = new ArrayList<>();
    private final IntList definitionArcs = new IntList();
    private final int size;

    ClaimFlow(CausalView view, Between between, Deadline deadline) {
        this.view = view;
        this.between = between;
        this.deadline = deadline;
        for (int place = 0; place < between.size(); place++) {
            collect(between.factor(place));
        }
        int[] begins = new int[claims.size()];
        int[] ends = new int[claims.size()];
        network = new FlowNetwork(placed(begins, ends), deadline);
        connect(begins, ends);
        size = network.fill(between.place(between.from), between.place(between.to));
    }

    /** The steps onto a factor from what is in between. Entries of one step follow each other. */
    private void collect(int effect) {
        CausalIndex index = view.index();
        Side side = index.causes();
        int step = -1;
        boolean another = false;
        for (int entry = side.first(effect); entry < side.end(effect); entry++) {
            deadline.step();
            if (!between.leadsOn(effect, entry)) {
                continue;
            }
            boolean next = step != index.claimOfSlot(entry);
            step = index.claimOfSlot(entry);
            if (index.isConstitutive(step)) {
                definitions.add(new Use(side.other(entry), step, effect));
                continue;
            }
            if (next) {
                int known = claims.size();
                stepClaims.add(position(step));
                steps.add(step);
                another = known == claims.size();
            }
            if (!another) {
                causeClaims.add(claims.size() - 1);
                causes.add(side.other(entry));
            }
        }
    }

    /** The place of a step's claim, which is new unless another step of it has been met. */
    private int position(int step) {
        int claim = view.index().claimBehind(step);
        if (view.index().stepsOf(claim).length > 1) {
            Integer known = ofSeveralSteps.putIfAbsent(claim, claims.size());
            if (known != null) {
                return known;
            }
        }
        claims.add(claim);
        return claims.size() - 1;
    }

    /** Finds the nodes that each claim's arc joins; gives how many nodes there are. */
    private int placed(int[] begins, int[] ends) {
        int[] uses = new int[claims.size()];
        for (int i = 0; i < steps.size(); i++) {
            uses[stepClaims.get(i)]++;
            ends[stepClaims.get(i)] = effect(i);
        }
        for (int i = 0; i < causes.size(); i++) {
            uses[causeClaims.get(i)]++;
            begins[causeClaims.get(i)] = between.place(causes.get(i));
        }
        int nodes = between.size();
        for (int claim = 0; claim < uses.length; claim++) {
            if (uses[claim] > 2) {
                begins[claim] = nodes++;
                ends[claim] = nodes++;
            }
        }
        return nodes;
    }

    private int effect(int step) {
        return between.place(view.index().effectOf(steps.get(step)));
    }

    private void connect(int[] begins, int[] ends) {
        for (int claim = 0; claim < begins.length; claim++) {
            claimArcs.add(network.arc(begins[claim], ends[claim], 1));
        }
        for (int i = 0; i < steps.size(); i++) {
            stepArcs.add(joined(ends[stepClaims.get(i)], effect(i), stepClaims.get(i)));
        }
        for (int i = 0; i < causes.size(); i++) {
            causeArcs.add(joined(between.place(causes.get(i)), begins[causeClaims.get(i)], causeClaims.get(i)));
        }
        for (Use use : definitions) {
            definitionArcs.add(network.arc(between.place(use.cause), between.place(use.effect), FlowNetwork.UNLIMITED));
        }
    }

    /** The arc between a factor and an end of a claim's; the claim's own where that ends at the factor. */
    private int joined(int from, int to, int claim) {
        return from == to ? claimArcs.get(claim) : network.arc(from, to, FlowNetwork.UNLIMITED);
    }

    List<Integer> cut() {
        BitSet near = network.sourceSide(between.place(between.from));
        List<Integer> cut = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            int arc = claimArcs.get(i);
            if (near.get(network.tail(arc)) && !near.get(network.head(arc))) {
                cut.add(claims.get(i));
            }
        }
        return cut;
    }

    /** The claims that every chain needs, from the start on; none where two chains share no claim. */
    List<Integer> onEveryChain() {
        if (size != 1) {
            return List.of();
        }
        int[] claimOf = new int[network.arcCount()];
        for (int i = 0; i < claims.size(); i++) {
            claimOf[claimArcs.get(i)] = claims.get(i);
        }
        return network.bottlenecks(between.place(between.from), between.place(between.to)).stream()
                .map(arc -> claimOf[arc])
                .toList();
    }

    /** Follows the flow from the start, once for each unit; where it comes by a factor twice the loop is dropped. */
    List<Chain> chains() {
        Map<Integer, Deque<Use>> uses = uses();
        List<Chain> chains = new ArrayList<>();
        for (int unit = 0; unit < size; unit++) {
            chains.add(follow(uses));
        }
        return chains;
    }

    private Map<Integer, Deque<Use>> uses() {
        int[] stepTaken = new int[claims.size()];
        Arrays.fill(stepTaken, -1);
        for (int i = 0; i < steps.size(); i++) {
            if (network.flow(stepArcs.get(i)) > 0) {
                stepTaken[stepClaims.get(i)] = steps.get(i);
            }
        }
        Map<Integer, Deque<Use>> uses = new HashMap<>();
        for (int i = 0; i < causes.size(); i++) {
            if (network.flow(causeArcs.get(i)) > 0) {
                int step = stepTaken[causeClaims.get(i)];
                add(uses, new Use(causes.get(i), step, view.index().effectOf(step)));
            }
        }
        for (int i = 0; i < definitions.size(); i++) {
            for (int unit = network.flow(definitionArcs.get(i)); unit > 0; unit--) {
                add(uses, definitions.get(i));
            }
        }
        return uses;
    }

    private static void add(Map<Integer, Deque<Use>> uses, Use use) {
        uses.computeIfAbsent(use.cause, none -> new ArrayDeque<>()).add(use);
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
                .map(use -> maker.step(use.cause, use.effect, new int[] {use.step}))
                .toList());
    }
}
