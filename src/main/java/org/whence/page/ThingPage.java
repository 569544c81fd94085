package org.whence.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/**
 * {@code /doc/…}: all that is known of one thing; {@code /doc?iri=…} of one whose name is not ours. Owns no choice of
 * what is shown where: see {@link DescriptionSections}.
 */
public final class ThingPage implements HtmlPage {
    private final Things things;

    /** The pages of a site's things. */
    public ThingPage(Site site) {
        this.things = new Things(site);
    }

    @Override
    public Sheet show(PageRequest request) {
        Optional<String> foreign =
                request.value("iri").filter(iri -> request.rest().isEmpty());
        return show(
                foreign.map(iri -> things.of(iri).orElseThrow(() -> things.nothingAt(iri)))
                        .orElseGet(() -> things.at(request.rest())
                                .orElseThrow(() -> things.nothingAt(Terms.DATA + Addresses.decoded(request.rest())))),
                request);
    }

    /** The page of a thing that is there. */
    public Sheet show(Things.Found found, PageRequest request) {
        Scope scope = found.scope();
        return scope.reading(() -> {
            DescriptionSections parts = new DescriptionSections(scope, found.description());
            Node thing = found.description().thing();
            return new Sheet(
                    "thing",
                    Map.of(
                            "title", scope.names().of(thing),
                            "shortName", scope.prefixes().shorten(thing.getURI()),
                            "iri", thing.getURI(),
                            "account",
                                    scope.accounts().size() == 1
                                            ? scope.accounts().get(0).label()
                                            : "",
                            "types", parts.types(),
                            "sections", parts.sections(),
                            "formats", formats(thing)));
        });
    }

    private static List<Link> formats(Node thing) {
        if (!thing.getURI().startsWith(Terms.DATA)) {
            return List.of();
        }
        return Stream.of("ttl", "jsonld", "nt", "rdf")
                .map(ending -> new Link(ending, Addresses.href(thing.getURI()) + "." + ending))
                .toList();
    }
}
