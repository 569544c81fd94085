package org.whence.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whence.causal.Chain;
import org.whence.causal.ChainFinder;
import org.whence.causal.ChainOrder;
import org.whence.causal.KBestChainFinder;
import org.whence.causal.StrongestChainFinder;
import org.whence.model.UserMessageException;

/** How does one thing lead to another? The chains between two factors, within a bound, in a stated order. */
public final class ChainQuestion {
    /** How many chains are graded to find the least stitched ones. */
    private static final int MOST_GRADED = 10_000;

    private final TraceView view;

    /** Asks of that view. */
    public ChainQuestion(TraceView view) {
        this.view = view;
    }

    /**
     * The chains, or why there are none.
     *
     * @throws UserMessageException if an end is none, both are the same, or scores are wanted that no source supplies
     * @throws org.whence.causal.SearchStoppedException if time is up
     */
    public ChainAnswer ask(ChainRequest request) {
        Ends ends = Ends.of(view, request.from(), request.to());
        List<ChainWords> found = new ArrayList<>();
        boolean more = false;
        if (ends.areSomewhere()) {
            List<Chain> chains = chains(request, ends);
            more = chains.size() > request.chains();
            chains.stream()
                    .limit(request.chains())
                    .map(chain -> ChainWords.of(chain, view.index(), view.words()))
                    .forEach(found::add);
        }
        String whyEmpty = found.isEmpty() ? new NoChainReason(view).of(ends, request.maxSteps()) : "";
        return new ChainAnswer(request, ends, view, found, more, whyEmpty);
    }

    /** As many as are wanted, and one more where there is one. */
    private List<Chain> chains(ChainRequest request, Ends ends) {
        int wanted = request.chains() + 1;
        return switch (request.order()) {
            case SHORTEST ->
                request.chains() == ChainRequest.MOST_CHAINS
                        ? everyChain(request, ends, wanted)
                        : new KBestChainFinder(view.claims(), ChainOrder.SHORTEST_FIRST, view.deadline())
                                .find(ends.from().number(), ends.to().number(), request.maxSteps(), wanted);
            case CLOSEST -> closest(request, ends, wanted);
            case STRONGEST -> strongest(request, ends, wanted);
        };
    }

    private List<Chain> everyChain(ChainRequest request, Ends ends, int limit) {
        return new ChainFinder(view.claims(), view.deadline())
                .find(ends.from().number(), ends.to().number(), request.maxSteps())
                .limit(limit)
                .toList();
    }

    private List<Chain> closest(ChainRequest request, Ends ends, int wanted) {
        List<Chain> all = new ArrayList<>(everyChain(request, ends, MOST_GRADED));
        all.sort(Comparator.comparing((Chain chain) ->
                        ChainWords.of(chain, view.index(), view.words()).grade())
                .thenComparing(Chain::length));
        return all.stream().limit(wanted).toList();
    }

    /** Refused where a claim that may matter has no score: none is made up. */
    private List<Chain> strongest(ChainRequest request, Ends ends, int wanted) {
        if (view.index().claims().allMatch(claim -> Double.isNaN(view.index().scoreOf(claim)))) {
            throw UserMessageException.badUse("The strongest chain goes by scores that the source itself supplies"
                    + " (wh:score), and no claim here has one; none is made up. Ask for --order shortest or closest.");
        }
        int from = ends.from().number();
        int to = ends.to().number();
        if (request.chains() == 1) {
            return new StrongestChainFinder(view.claims(), view.deadline())
                    .find(from, to)
                    .map(strongest -> List.of(strongest.chain()))
                    .orElse(List.of());
        }
        return new KBestChainFinder(view.claims(), ChainOrder.STRONGEST_FIRST, view.deadline())
                .find(from, to, request.maxSteps(), wanted);
    }
}
