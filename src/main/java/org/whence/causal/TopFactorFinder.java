package org.whence.causal;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the factors that most claims of a view name. The number of a factor's entries, told by two offsets, is an
 * upper bound of its claims, so that the entries themselves are looked at only of the few factors that may be among
 * the first: linear in the factors, not in the claims. Of factors with as many claims, the one whose key comes first
 * in the order of code units goes before; the index knows that order, so that no key is read.
 */
public final class TopFactorFinder {
    private final CausalView view;
    private final Deadline deadline;

    /** Searches that view, so long. */
    public TopFactorFinder(CausalView view, Deadline deadline) {
        this.view = view;
        this.deadline = deadline;
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
        return top(view.index().effects(), among, most);
    }

    /** Of these factors, each named once, those that most claims name as effect. */
    public List<TopFactor> byClaimsOnto(int most, int[] among) {
        return top(view.index().causes(), among, most);
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
        BestRanks best = new BestRanks(most);
        for (int factor = 0; factor < view.index().factorCount(); factor++) {
            offer(side, factor, best);
        }
        return listed(best);
    }

    private List<TopFactor> top(Side side, int[] factors, int most) {
        BestRanks best = new BestRanks(most);
        for (int factor : factors) {
            offer(side, factor, best);
        }
        return listed(best);
    }

    private void offer(Side side, int factor, BestRanks best) {
        deadline.step();
        int least = best.leastClaims();
        if (side.entries(factor) < least) {
            return;
        }
        int claims = claims(side, factor);
        if (claims >= least) {
            best.offer(claims, view.index().factorRank(factor));
        }
    }

    private List<TopFactor> listed(BestRanks best) {
        return Arrays.stream(best.bestFirst())
                .mapToObj(one -> new TopFactor(view.index().factorOfRank(BestRanks.rank(one)), BestRanks.claims(one)))
                .toList();
    }

    /** Of a joint claim's slots on its effect only the first counts. Where every claim takes part, offsets tell. */
    private int claims(Side side, int factor) {
        if (view.isWhole() && side == view.index().effects()) {
            return side.entries(factor);
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
