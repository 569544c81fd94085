package org.whence.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.whence.model.Terms;

/**
 * Whatever a page of a kind does not show in a way of its own: the statements left, as rows. Left out are also the
 * edges between factors, which say again what claims say. Owns no order.
 */
final class OtherRows {
    private static final int MOST = 2000;
    private static final Set<String> NEVER = Set.of(
            Terms.DEFINITION,
            Terms.ALT_LABEL,
            Terms.SKOS + "note",
            Terms.DATE,
            Terms.EARLIEST,
            Terms.LATEST,
            Terms.DID_NOT_CAUSE,
            Terms.LINK_CAUSE,
            Terms.LINK_EFFECT,
            Terms.ABOUT_LINK);

    private OtherRows() {}

    /**
     * The sections that are left.
     *
     * @param shown the properties that the page shows itself, in either direction
     */
    static List<Section> of(Thing thing, Set<String> shown) {
        Description all = Description.first(thing.site(), thing.scope(), thing.node(), MOST);
        return new DescriptionSections(
                        thing.scope(),
                        new Description(
                                thing.node(),
                                left(thing, all.outgoing(), withKind(shown)),
                                left(thing, all.incoming(), shown)))
                .sections();
    }

    /** What a thing is of stands in its heading; of a kind it is told which things are of it. */
    private static Set<String> withKind(Set<String> shown) {
        Set<String> all = new HashSet<>(shown);
        all.add(Terms.KIND);
        return all;
    }

    private static List<Quad> left(Thing thing, List<Quad> quads, Set<String> shown) {
        Facts facts = thing.facts();
        return quads.stream()
                .filter(quad -> !NEVER.contains(quad.getPredicate().getURI())
                        && !shown.contains(quad.getPredicate().getURI())
                        && !facts.isA(quad.getPredicate(), Terms.RELATION_CLASS))
                .toList();
    }
}
