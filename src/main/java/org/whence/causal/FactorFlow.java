package org.whence.causal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The smallest set of factors that parts two others: each in between is an arc of capacity one. */
final class FactorFlow {
    private FactorFlow() {}

    /** The cut nearest the start; no claim may lead straight across. */
    static List<Integer> cut(CausalView view, Between between, Deadline deadline) {
        FlowNetwork network = new FlowNetwork(2 * between.size(), deadline);
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
        int source = 2 * between.place(between.from);
        network.fill(source, 2 * between.place(between.to) + 1);
        BitSet near = network.sourceSide(source);
        List<Integer> cut = new ArrayList<>();
        for (int place = 0; place < between.size(); place++) {
            if (near.get(2 * place) && !near.get(2 * place + 1)) {
                cut.add(between.factor(place));
            }
        }
        return cut;
    }
}
