package org.whence.draw;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.whence.model.Terms;

/**
 * How a cause is claimed to bear on an effect, as an arrow shows it. Each relation has its own short word, its own
 * line and its own colour (in {@code map.css}), so that none of the three is needed to tell it. Owns the words and
 * the heads; a test keeps the list in step with the ontology.
 */
public enum ArrowRelation {
    CAUSED("caused", "caused", "brought about", ArrowHead.FULL),
    CONTRIBUTED_TO("contributedTo", "contributed to", "helped bring about", ArrowHead.FULL),
    ENABLED("enabled", "enabled", "made possible", ArrowHead.FULL),
    TRIGGERED("triggered", "triggered", "set off", ArrowHead.FULL),
    COMPELLED("compelled", "compelled", "left, it is claimed, no choice", ArrowHead.FULL),
    MOTIVATED("motivated", "motivated", "was the actor\u2019s reason for", ArrowHead.FULL),
    PREVENTED("prevented", "prevented", "kept from happening", ArrowHead.BAR),
    WEAKENED("weakened", "weakened", "eroded or reduced", ArrowHead.BAR),
    BEARS_ON("bearsOn", "bears on", "made some difference to", ArrowHead.FULL),
    SYMPTOM_OF("symptomOf", "symptom of", "shows, and does not produce", ArrowHead.OPEN),
    INTENDED("intendedToBringAbout", "meant for", "done with this aim, met or not", ArrowHead.OPEN),
    /** No relation that a voice claims: what an outcome consists in. */
    SIDE_OF("dimensionOf", "is a side of", "belongs to it by definition", ArrowHead.OPEN);

    private final String iri;
    private final String word;
    private final String meaning;
    private final ArrowHead head;

    ArrowRelation(String localName, String word, String meaning, ArrowHead head) {
        this.iri = Terms.WH + localName;
        this.word = word;
        this.meaning = meaning;
        this.head = head;
    }

    /** The property of the ontology that it stands for. */
    public String iri() {
        return iri;
    }

    /** What stands on the arrow. */
    public String word() {
        return word;
    }

    /** What stands in the legend: the ontology's definition, shorter. */
    public String meaning() {
        return meaning;
    }

    /** The sign that the relation has by itself; a caller may give an arrow another. */
    public ArrowSign sign() {
        return head == ArrowHead.BAR ? ArrowSign.LESS : ArrowSign.UNSAID;
    }

    /**
     * The relation that a property of the ontology stands for; nothing for any other IRI, such as a relation of a
     * domain: its caller knows which relation of the core it is under.
     */
    public static Optional<ArrowRelation> ofIri(String iri) {
        return Arrays.stream(values())
                .filter(relation -> relation.iri.equals(iri))
                .findFirst();
    }

    ArrowHead head() {
        return head;
    }

    /** Its class in the style sheet. */
    String styleClass() {
        return "wm-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
