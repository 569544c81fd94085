package org.whence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whence.draw.PlacedMap;

/** What all answers to causal questions have alike: the view that was asked, the head and the foot. */
abstract class ViewedAnswer implements TraceAnswer {
    private final TraceView view;
    private final String leftOut;

    /** An answer of that view. */
    ViewedAnswer(TraceView view) {
        this.view = view;
        this.leftOut = view.leftOutSentence();
    }

    /** What was asked. */
    final TraceView view() {
        return view;
    }

    @Override
    public final String scope() {
        return view.graph().view().heading();
    }

    @Override
    public Optional<PlacedMap> picture() {
        return map().map(Pictures::of);
    }

    @Override
    public final List<String> foot() {
        List<String> foot = new ArrayList<>(notes());
        foot.add(leftOut(leftOut));
        return foot.stream().map(view.graph()::said).toList();
    }

    /** What this answer has to say of itself, before it says what is left out. */
    abstract List<String> notes();

    /** The sentence on what is left out, as this answer says it. */
    String leftOut(String sentence) {
        return sentence;
    }

    @Override
    public final Optional<String> whyEmpty() {
        return reasonWhyEmpty().map(view.graph()::said);
    }

    /** Why nothing was found; empty where something was. */
    abstract Optional<String> reasonWhyEmpty();

    /** “the Civil War (factor:civil-war) [what the account sets out to explain]”. */
    static String given(FactorWords factor, boolean isOutcome) {
        return factor.shown() + (isOutcome ? " [what the account sets out to explain]" : "");
    }

    /** Why nothing was found about what no claim mentions. */
    static Optional<String> nowhere(FactorWords factor) {
        return Optional.of("No causal claim and no date here is about " + factor.label() + ".");
    }

    /** Where a sentence says why nothing was found, and is empty where something was. */
    static Optional<String> unlessEmpty(String sentence) {
        return Optional.of(sentence).filter(reason -> !reason.isEmpty());
    }
}
