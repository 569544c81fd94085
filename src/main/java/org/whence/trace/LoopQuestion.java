package org.whence.trace;

import java.util.List;
import java.util.Optional;
import org.whence.causal.Chain;
import org.whence.causal.FeedbackLoop;
import org.whence.causal.FeedbackLoopFinder;
import org.whence.causal.FeedbackLoops;

/**
 * Where does a chain lead back to its beginning? Feedback loops within a bound, shorter ones first. What prevented or
 * weakened always takes part, for without it no loop could be told to balance.
 */
public final class LoopQuestion {
    /** How much further to look for a loop that is too long to be shown. */
    private static final int FURTHER = 4;

    private final TraceView view;

    /** Asks of that view. */
    public LoopQuestion(TraceView view) {
        this.view = view.options().signed() ? view : view.with(view.options().withSigns());
    }

    /**
     * The loops, or why there are none.
     *
     * @throws org.whence.model.UserMessageException if there is no such factor
     * @throws org.whence.causal.SearchStoppedException if time is up
     */
    public LoopAnswer ask(LoopRequest request) {
        Optional<FactorWords> through =
                request.through().map(written -> view.graph().factor("through", written));
        FeedbackLoops found = find(through, request.maxSteps(), request.loops());
        List<ChainWords> loops = found.loops().stream().map(this::words).toList();
        String whyEmpty = loops.isEmpty() ? whyEmpty(through, request) : "";
        return new LoopAnswer(request, through, view, loops, found.more(), whyEmpty);
    }

    private FeedbackLoops find(Optional<FactorWords> through, int maxSteps, int most) {
        FeedbackLoopFinder finder = new FeedbackLoopFinder(view.claims(), view.deadline());
        if (through.isEmpty()) {
            return finder.find(maxSteps, most);
        }
        return through.get().isSomewhere()
                ? finder.findThrough(through.get().number(), maxSteps, most)
                : new FeedbackLoops(List.of(), false);
    }

    /** A chain whose end is its beginning. */
    private ChainWords words(FeedbackLoop loop) {
        return ChainWords.of(new Chain(loop.steps()), view.index(), view.words());
    }

    private String whyEmpty(Optional<FactorWords> through, LoopRequest request) {
        String where = through.map(factor -> " through " + factor.label()).orElse("");
        if (through.isPresent() && !through.get().isSomewhere()) {
            return "No causal claim and no date here is about " + through.get().label() + ", so no loop can pass it.";
        }
        String none = "There is no loop of at most " + Distant.steps(request.maxSteps()) + where + ".";
        List<FeedbackLoop> longer =
                find(through, request.maxSteps() + FURTHER, 1).loops();
        if (!longer.isEmpty()) {
            int steps = longer.get(0).length();
            return none + " The shortest takes " + Distant.steps(steps) + " (--max " + steps + ").";
        }
        return none + " Nor is there one of at most " + Distant.steps(request.maxSteps() + FURTHER)
                + wider(through, request) + ".";
    }

    /** Whether all that is left out would close a loop. */
    private String wider(Optional<FactorWords> through, LoopRequest request) {
        LoopQuestion all = new LoopQuestion(view.with(view.options().everything()));
        boolean closes =
                !all.find(through, request.maxSteps() + FURTHER, 1).loops().isEmpty();
        return closes
                ? "; with everything let in there is one (--with "
                        + LetIn.names().replace(" ", "") + ")"
                : ", not even with everything let in that is left out";
    }
}
