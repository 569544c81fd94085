package org.whence.trace;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.whence.ask.NamedThings;
import org.whence.ask.View;
import org.whence.causal.CausalIndex;
import org.whence.model.Terms;

/**
 * What causal questions are asked of: the graphs that hold the words, the index that holds the claims, and whatever is
 * needed to go from one to the other. Safe for many threads. Owns no question.
 */
public final class CausalGraph {
    private final View view;
    private final CausalIndex index;
    private final NamedThings things;
    private final Wordbook words;
    private final UnaryOperator<String> wording;
    private final int mostListed;
    private final LeftOutCounts leftOut;

    /**
     * A graph to ask.
     *
     * @param view one account, or several, with the ontologies
     * @param index of the build that the view is part of
     */
    public CausalGraph(View view, CausalIndex index) {
        this(view, index, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * A graph to ask otherwise than from a terminal.
     *
     * @param links from an IRI to where it is told of, for pictures to link to; by default the IRI itself
     * @param wording from a sentence that may name options, as in {@code --max 3}, to what the asker reads
     */
    public CausalGraph(View view, CausalIndex index, UnaryOperator<String> links, UnaryOperator<String> wording) {
        this.view = view;
        this.wording = wording;
        this.mostListed = Distant.MOST_LISTED;
        this.index = index;
        this.things = view.reading(() -> new NamedThings(view));
        this.words = new Wordbook(view.graph(), index, things, links);
        this.leftOut = new LeftOutCounts(index);
    }

    private CausalGraph(CausalGraph same, UnaryOperator<String> wording, int mostListed) {
        this.view = same.view;
        this.index = same.index;
        this.things = same.things;
        this.words = same.words;
        this.leftOut = same.leftOut;
        this.wording = wording;
        this.mostListed = mostListed;
    }

    /**
     * The same graph for answers that are to be read at once; what was looked up and counted is shared.
     *
     * @param said from a sentence that may name options to what the asker reads
     * @param most how many claims, or factors, one list of an answer has at most; the others are counted
     */
    public CausalGraph toBeRead(UnaryOperator<String> said, int most) {
        return new CausalGraph(this, said, most);
    }

    /** Counts what takes no part by default, which the first answer would else wait for. */
    public void warmUp() {
        new TraceView(this, TraceOptions.USUAL).leftOutSentence();
    }

    /** The accounts asked, and their words. */
    public View view() {
        return view;
    }

    /** The claims of the whole build; a {@link TraceView} has those of the accounts asked. */
    public CausalIndex index() {
        return index;
    }

    /** The words for its factors and claims. */
    public Wordbook words() {
        return words;
    }

    /** A sentence that may name options, as the asker reads it. */
    String said(String sentence) {
        return wording.apply(sentence);
    }

    /** How many of a kind one list of an answer has at most. */
    int mostListed() {
        return mostListed;
    }

    /** How many of its claims take no part where others do. */
    LeftOutCounts leftOut() {
        return leftOut;
    }

    /** What its things are called. */
    NamedThings things() {
        return things;
    }

    /**
     * The factor that somebody means.
     *
     * @param name what it is given as, {@code from} for {@code --from}; told where nothing fits
     * @param written a label, a prefixed name or an IRI
     * @return in words; its number is below 0 where no claim and no date mentions it
     * @throws org.whence.model.UserMessageException if nothing, or more than one thing, fits
     */
    public FactorWords factor(String name, String written) {
        return words.factor(things.find(name, Terms.FACTOR, written));
    }

    /** The number of a factor in the index; below 0 if it has none. */
    int number(String iri) {
        OptionalInt number = index.factor(iri);
        return number.orElse(FactorWords.NOWHERE);
    }
}
