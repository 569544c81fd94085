package org.whence.page;

import java.util.Map;
import org.whence.model.Terms;

/** The terms that say how a claim is held, as whole sentences for its page. Owns no list's short words. */
final class Wordings {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry(Terms.ASSERTS, "The voice asserts it."),
            Map.entry(Terms.DENIES, "It is a denial: the voice says that it was not so."),
            Map.entry(Terms.ENTERTAINS, "The voice entertains it and does not assert it."),
            Map.entry(Terms.ENDORSES, "The source tells of it as another voice’s, and agrees or argues from it."),
            Map.entry(Terms.REPORTS, "The source tells of it as another voice’s, and takes no side."),
            Map.entry(
                    Terms.REJECTS,
                    "The source tells of it only to reject it: the view is known here through its opponent alone."),
            Map.entry(Terms.EXPECTED, "It is a warning, a plan or a prediction, and not said of what was."),
            Map.entry(Terms.COUNTERFACTUAL, "It is about what would have been."),
            Map.entry(Terms.ANALOGY, "It is drawn from a likeness."),
            Map.entry(Terms.STATED, "The passage states it."),
            Map.entry(Terms.PARAPHRASED, "The passage says it in other words."),
            Map.entry(
                    Terms.INFERRED,
                    "The passage does not say it: the encoder inferred it. Answers leave it out unless asked."));

    private Wordings() {}

    /** The sentence for a term; empty where there is nothing to say. */
    static String sentence(String iri) {
        return SENTENCES.getOrDefault(iri, "");
    }
}
