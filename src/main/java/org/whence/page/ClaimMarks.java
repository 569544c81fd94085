package org.whence.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/** What must be known of a claim at a glance, in words: nothing for what its voice plainly asserts of what was. */
final class ClaimMarks {
    private static final Map<String, Map<String, String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(Terms.STANCE, Map.of(Terms.DENIES, "a denial", Terms.ENTERTAINS, "entertained, not asserted"));
        WORDS.put(
                Terms.HOST_STANCE,
                Map.of(
                        Terms.ENDORSES, "the source agrees",
                        Terms.REPORTS, "reported by the source",
                        Terms.REJECTS, "rejected by the source"));
        WORDS.put(
                Terms.MODALITY,
                Map.of(
                        Terms.EXPECTED, "expected, not said of what was",
                        Terms.COUNTERFACTUAL, "of what would have been",
                        Terms.ANALOGY, "by analogy"));
        WORDS.put(Terms.EXPLICITNESS, Map.of(Terms.INFERRED, "inferred by the encoder, not stated"));
    }

    private final Facts facts;
    private final Names names;

    ClaimMarks(Facts facts, Names names) {
        this.facts = facts;
        this.names = names;
    }

    List<String> of(Node claim) {
        List<String> marks = new ArrayList<>();
        WORDS.forEach((property, words) -> facts.objects(claim, property).stream()
                .filter(Node::isURI)
                .filter(value -> words.containsKey(value.getURI()))
                .forEach(value -> marks.add(words.get(value.getURI()))));
        facts.object(claim, Terms.WEIGHT).ifPresent(weight -> marks.add(Emphasis.words(names.of(weight))));
        facts.text(claim, Terms.HEDGE).ifPresent(hedge -> marks.add("hedged “" + hedge + "”"));
        facts.text(claim, Terms.SCORE).ifPresent(score -> marks.add("score " + score + ", by its source"));
        return marks;
    }
}
