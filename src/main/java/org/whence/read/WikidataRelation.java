package org.whence.read;

import java.util.Arrays;
import java.util.Optional;
import org.whence.model.Terms;

/**
 * Wikidata's causal properties, three from an effect to its cause and three the other way, and the relation that each
 * amounts to. <a href="https://www.wikidata.org/wiki/Property:P828">P828</a> and its neighbours say there what they
 * mean.
 */
enum WikidataRelation {
    /** Has cause. */
    P828(false, "caused"),
    /** Has immediate cause. */
    P1478(false, "triggered"),
    /** Has contributing factor. */
    P1479(false, "contributedTo"),
    /** Has effect. */
    P1542(true, "caused"),
    /** Immediate cause of. */
    P1536(true, "triggered"),
    /** Contributing factor of. */
    P1537(true, "contributedTo");

    private final boolean fromCause;
    private final String relation;

    WikidataRelation(boolean fromCause, String relation) {
        this.fromCause = fromCause;
        this.relation = relation;
    }

    static Optional<WikidataRelation> of(String property) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(property))
                .findFirst();
    }

    /** Adds the claim that an item has this property with another item as its value. */
    String claim(ClaimBlockWriter writer, int line, String name, String item, String value, boolean rejected) {
        String cause = fromCause ? item : value;
        String effect = fromCause ? value : item;
        return writer.claim(line, name, cause, Terms.WH + relation, effect, rejected);
    }
}
