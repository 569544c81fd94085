package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the first k chains in a stated order: J. Y. Yen, Finding the k shortest loopless paths in a network (1971),
 * with E. L. Lawler's shortcut (1972): a chain is varied only from where it left the one it came from. At most k
 * times the longest chain's steps searches. Chains alike in the order come in the order of their factors' numbers, so
 * far as they were found; which of several alike are the last of the k is always the same.
 */
public final class KBestChainFinder {
    private record Candidate(double cost, int[] factors, int leftAt) implements Comparable<Candidate> {
        private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::cost)
                .thenComparingInt(candidate -> candidate.factors.length)
                .thenComparing(Candidate::factors, Arrays::compare);

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }

    private final CausalView view;
    private final ChainOrder order;
    private final Deadline deadline;

    /** Searches that view, in that order, so long. */
    public KBestChainFinder(CausalView view, ChainOrder order, Deadline deadline) {
        this.view = view;
        this.order = order;
        this.deadline = deadline;
    }

    /**
     * The first chains.
     *
     * @param maxSteps the longest chain wanted; the strongest-first order takes no heed of it
     * @param count how many at most
     * @throws org.whence.model.UserMessageException if both ends are the same, or a score is wanted and missing
     */
    public List<Chain> find(int from, int to, int maxSteps, int count) {
        ChainEnds.differ(from, to);
        ChainEnds.bounded("steps", maxSteps);
        ChainEnds.bounded("chains", count);
        List<int[]> found = new ArrayList<>();
        PriorityQueue<Candidate> candidates = new PriorityQueue<>();
        addDetour(candidates, new int[] {from}, to, maxSteps, Ban.NONE);
        while (found.size() < count && !candidates.isEmpty()) {
            Candidate next = candidates.remove();
            found.add(next.factors);
            for (int leave = next.leftAt; found.size() < count && leave < next.factors.length - 1; leave++) {
                int[] kept = Arrays.copyOf(next.factors, leave + 1);
                addDetour(candidates, kept, to, maxSteps, ban(found, kept));
            }
        }
        ChainMaker maker = new ChainMaker(view);
        return found.stream().map(maker::chain).toList();
    }

    /** From the end of what is kept: not back into it, and not on as any chain found goes on from it. */
    private static Ban ban(List<int[]> found, int[] kept) {
        int[] onward = found.stream()
                .filter(chain ->
                        chain.length > kept.length && Arrays.equals(chain, 0, kept.length, kept, 0, kept.length))
                .mapToInt(chain -> chain[kept.length])
                .toArray();
        int[] behind = Arrays.copyOf(kept, kept.length - 1);
        Arrays.sort(behind);
        return new Ban(behind, kept[kept.length - 1], Sorted.distinct(onward));
    }

    private void addDetour(PriorityQueue<Candidate> candidates, int[] kept, int to, int maxSteps, Ban ban) {
        int leave = kept.length - 1;
        int[] detour = order == ChainOrder.SHORTEST_FIRST
                ? new BidirectionalSearch(view, deadline).find(kept[leave], to, maxSteps - leave, ban)
                : new StrongestSearch(view, deadline).find(kept[leave], to, ban);
        if (detour != null) {
            int[] factors = Arrays.copyOf(kept, leave + detour.length);
            System.arraycopy(detour, 0, factors, leave, detour.length);
            candidates.add(new Candidate(cost(factors), factors, leave));
        }
    }

    private double cost(int[] factors) {
        return order == ChainOrder.SHORTEST_FIRST
                ? factors.length
                : -Math.log(StrongestChain.of(view, factors).product());
    }
}
