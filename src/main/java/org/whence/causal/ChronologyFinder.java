package org.whence.causal;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a chain is impossible in time by the dates given: a factor whose latest day lies before the earliest day
 * of one that comes before it on the chain, next to it or not. Factors without dates do not object, and do not hide
 * what lies on either side of them. Linear in the chain.
 */
public final class ChronologyFinder {
    private final CausalIndex index;

    /** Judges chains found on that index. */
    public ChronologyFinder(CausalIndex index) {
        this.index = index;
    }

    /** For each factor that was over too early, the cause before it on the chain that began last. */
    public List<ImpossibleOrder> find(Chain chain) {
        List<ImpossibleOrder> found = new ArrayList<>();
        int lastBegun = -1;
        long began = Long.MIN_VALUE;
        for (int factor : chain.factors()) {
            if (lastBegun >= 0 && index.latest(factor).orElse(Long.MAX_VALUE) < began) {
                found.add(new ImpossibleOrder(lastBegun, factor));
            }
            if (index.earliest(factor).orElse(Long.MIN_VALUE) > began) {
                lastBegun = factor;
                began = index.earliest(factor).getAsLong();
            }
        }
        return found;
    }
}
