package org.whence.draw;

import java.util.Arrays;
import java.util.Optional;
import org.whence.model.Terms;

/** What sort of thing a factor is, as its box shows it: by a word, and by its outline. Owns no drawing. */
public enum FactorKind {
    // A narrower kind before a wider one: what is of both is told as the narrower.
    DECISION("decision", "Decision"),
    EVENT("event", "Event"),
    PROCESS("process", "Process"),
    POLICY("policy", "Policy"),
    CONDITION("condition", "Condition"),
    ABSENCE("absence", "Absence"),
    EXPECTATION("expectation", "Expectation"),
    /** A factor of which no more is known. */
    FACTOR("factor", "Factor");

    private final String word;
    private final String iri;

    FactorKind(String word, String localName) {
        this.word = word;
        this.iri = Terms.WH + localName;
    }

    /** As a reader sees it, and as style sheets and exported files name it: one lower-case word. */
    public String word() {
        return word;
    }

    /** The class of the ontology that it stands for. */
    public String iri() {
        return iri;
    }

    /** The kind that a class of the ontology stands for; nothing for any other IRI. */
    public static Optional<FactorKind> ofIri(String iri) {
        return Arrays.stream(values()).filter(kind -> kind.iri.equals(iri)).findFirst();
    }
}
