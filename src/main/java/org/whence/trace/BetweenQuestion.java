package org.whence.trace;

import java.util.List;
import java.util.Optional;
import org.whence.causal.Mediator;
import org.whence.causal.MediatorFinder;
import org.whence.causal.Necessary;
import org.whence.causal.NecessaryFactorFinder;

/** What lies between two things? The factors on a chain within a bound, and those on every chain. */
public final class BetweenQuestion {
    private final TraceView view;

    /** Asks of that view. */
    public BetweenQuestion(TraceView view) {
        this.view = view;
    }

    /**
     * The factors between, or why there is no chain.
     *
     * @param request its ends and its bound count; how many chains and in which order does not
     * @throws org.whence.model.UserMessageException if an end is none, or both are the same
     * @throws org.whence.causal.SearchStoppedException if time is up
     */
    public BetweenAnswer ask(ChainRequest request) {
        Ends ends = Ends.of(view, request.from(), request.to());
        Optional<Necessary> necessary = ends.areSomewhere()
                ? new NecessaryFactorFinder(view.claims(), view.deadline())
                        .find(ends.from().number(), ends.to().number())
                : Optional.empty();
        if (necessary.isEmpty()) {
            return new BetweenAnswer(
                    request,
                    ends,
                    view,
                    List.of(),
                    List.of(),
                    List.of(),
                    new NoChainReason(view).of(ends, request.maxSteps()));
        }
        List<Mediator> found = new MediatorFinder(view.claims(), view.deadline())
                .find(ends.from().number(), ends.to().number(), request.maxSteps());
        List<BetweenAnswer.Between> between = found.stream()
                .map(one -> new BetweenAnswer.Between(
                        view.words().factor(one.factor()), ChainWords.of(one.chain(), view.index(), view.words())))
                .toList();
        List<FactorWords> onEvery =
                necessary.get().factors().stream().map(view.words()::factor).toList();
        List<ClaimWords> resting =
                necessary.get().claims().stream().map(view.words()::claim).toList();
        return new BetweenAnswer(request, ends, view, between, onEvery, resting, "");
    }
}
