package org.whence.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.whence.export.NaturalOrder;
import org.whence.model.Terms;

/**
 * The order in which properties stand on a page: first what a reader wants to know of a thing, then the rest by
 * name. Owns no property's name.
 */
final class ReadingOrder implements Comparator<Node> {
    private static final List<String> FIRST = List.of(
            Terms.DEFINITION,
            Terms.ALT_LABEL,
            Terms.CLAIM_TEXT,
            Terms.CAUSE,
            Terms.RELATION,
            Terms.EFFECT,
            Terms.LINK_CAUSE,
            Terms.LINK_RELATION,
            Terms.LINK_EFFECT,
            Terms.WH + "sign",
            Terms.WH + "signified",
            Terms.DATED_FACTOR,
            Terms.DATE,
            Terms.DATE_IN_BOTH_STYLES,
            Terms.EARLIEST,
            Terms.LATEST,
            Terms.CLAIMED_BY,
            Terms.STATED_IN,
            Terms.CITES,
            Terms.WH + "hedge",
            Terms.STANCE,
            Terms.HOST_STANCE,
            Terms.MODALITY,
            Terms.EXPLICITNESS);

    private final Names names;

    ReadingOrder(Names names) {
        this.names = names;
    }

    @Override
    public int compare(Node one, Node other) {
        int byRank = Integer.compare(rank(one), rank(other));
        return byRank != 0 ? byRank : NaturalOrder.INSTANCE.compare(key(one), key(other));
    }

    private static int rank(Node property) {
        int place = FIRST.indexOf(property.getURI());
        return place < 0 ? FIRST.size() : place;
    }

    private String key(Node property) {
        return names.ofProperty(property) + " " + property.getURI();
    }
}
