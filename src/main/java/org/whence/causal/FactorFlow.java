package org.whence.causal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The smallest set of factors that parts two others: each in between is an arc of capacity one. */
final class FactorFlow {
    private final Between between;
    private final FlowNetwork network;
    private final int size;

    /** What flows between two factors; no claim may lead straight across. */
    FactorFlow(CausalView view, Between between, Deadline deadline) {
        this.between = between;
        network = new FlowNetwork(2 * between.size(), deadline);
        for (int place = 0; place < between.size(); place++) {
            int factor = between.factor(place);
            boolean end = factor == between.from || factor == between.to;
            network.arc(2 * place, 2 * place + 1, end ? FlowNetwork.UNLIMITED : 1);
            Side causes = view.index().causes();
            int last = -1;
            for (int entry = causes.first(factor); entry < causes.end(factor); entry++) {
                deadline.step();
                if (between.leadsOn(factor, entry) && causes.other(entry) != last) {
                    last = causes.other(entry);
                    network.arc(2 * between.place(last) + 1, 2 * place, FlowNetwork.UNLIMITED);
                }
            }
        }
        size = network.fill(source(), sink());
    }

    private int source() {
        return 2 * between.place(between.from);
    }

    private int sink() {
        return 2 * between.place(between.to) + 1;
    }

    /** The factors that every chain passes, from the start on; none where two chains share no factor in between. */
    List<Integer> onEveryChain() {
        if (size != 1) {
            return List.of();
        }
        return network.bottlenecks(source(), sink()).stream()
                .map(arc -> between.factor(network.tail(arc) / 2))
                .toList();
    }

    /** The cut nearest the start. */
    List<Integer> cut() {
        BitSet near = network.sourceSide(source());
        List<Integer> cut = new ArrayList<>();
        for (int place = 0; place < between.size(); place++) {
            if (near.get(2 * place) && !near.get(2 * place + 1)) {
                cut.add(between.factor(place));
            }
        }
        return cut;
    }
}
