package org.whence.causal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds the factors that most claims of a view name. The number of a factor's entries, told by two offsets, is an
 * upper bound of its claims, so that the entries themselves are looked at only of the few factors that may be among
 * the first: linear in the factors, not in the claims. Of factors with as many claims, the one whose key comes first
 * in the order of code units goes before.
 */
public final class TopFactorFinder {
    private final CausalView view;
    private final Deadline deadline;
    private final Comparator<TopFactor> worstFirst;

    /** Searches that view, so long. */
    public TopFactorFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
        worstFirst = Comparator.comparingInt(TopFactor::claims)
                .thenComparing(top -> view.index().factorKey(top.factor()), Comparator.reverseOrder());
    }

    /** The factors that most claims name as effect, at most so many, those with most first; none with no claim. */
    public List<TopFactor> byClaimsOnto(int most) {
        return view.top()
                .flatMap(kept -> kept.onto(most))
                .orElseGet(() -> ofAll(view.index().causes(), most));
    }

    /** The factors that most claims name as cause, likewise. */
    public List<TopFactor> byClaimsFrom(int most) {
        return view.top()
                .flatMap(kept -> kept.from(most))
                .orElseGet(() -> ofAll(view.index().effects(), most));
    }

    /** Of these factors, each named once, those that most claims name as cause. */
    public List<TopFactor> byClaimsFrom(int most, int[] among) {
        return top(view.index().effects(), Arrays.stream(among), most);
    }

    /** Of these factors, each named once, those that most claims name as effect. */
    public List<TopFactor> byClaimsOnto(int most, int[] among) {
        return top(view.index().causes(), Arrays.stream(among), most);
    }

    /** How many claims name a factor as effect. */
    public int claimsOnto(int factor) {
        return claims(view.index().causes(), factor);
    }

    /** How many claims name a factor as cause. */
    public int claimsFrom(int factor) {
        return claims(view.index().effects(), factor);
    }

    private List<TopFactor> ofAll(Side side, int most) {
        Best best = new Best(side, most);
        for (int factor = 0; factor < view.index().factorCount(); factor++) {
            best.offer(factor);
        }
        return best.sorted();
    }

    private List<TopFactor> top(Side side, IntStream factors, int most) {
        Best best = new Best(side, most);
        factors.forEach(best::offer);
        return best.sorted();
    }

    /** The best so far. */
    private final class Best {
        private final Side side;
        private final int most;
        private final PriorityQueue<TopFactor> queue = new PriorityQueue<>(worstFirst);
        /** What a factor must have in entries to be looked at. */
        private int least;

        Best(Side side, int most) {
            this.side = side;
            this.most = most;
            least = most == 0 ? Integer.MAX_VALUE : 1;
        }

        void offer(int factor) {
            deadline.step();
            if (side.end(factor) - side.first(factor) < least) {
                return;
            }
            TopFactor candidate = new TopFactor(factor, claims(side, factor));
            boolean full = queue.size() >= most;
            if (candidate.claims() == 0 || (full && worstFirst.compare(candidate, queue.element()) < 0)) {
                return;
            }
            queue.add(candidate);
            if (full) {
                queue.remove();
            }
            if (queue.size() == most) {
                least = queue.element().claims();
            }
        }

        List<TopFactor> sorted() {
            return queue.stream().sorted(worstFirst.reversed()).toList();
        }
    }

    /** Of a joint claim's slots on its effect only the first counts. Where every claim takes part, offsets tell. */
    private int claims(Side side, int factor) {
        if (view.isWhole() && side == view.index().effects()) {
            return side.end(factor) - side.first(factor);
        }
        int claims = 0;
        if (view.holds(factor)) {
            for (int entry = side.first(factor), end = side.end(factor); entry < end; entry++) {
                deadline.step();
                boolean again = side == view.index().causes() && (side.traits(entry) & ClaimTraits.CONTINUES) != 0;
                claims += !again && view.admits(side, entry) ? 1 : 0;
            }
        }
        return claims;
    }
}
