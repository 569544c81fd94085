package org.whence.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * {@code /whence/NAME.html}: the document whose IRI that is, an ontology or the collection of questions, with every
 * term in it, since the terms' own IRIs lead here ({@code …/ontology#cause}). Owns no thing of an account: see
 * {@link ThingPage}.
 */
public final class VocabularyPage implements HtmlPage {
    private final Site site;

    /** The pages of a site's documents. */
    public VocabularyPage(Site site) {
        this.site = site;
    }

    @Override
    public Sheet show(PageRequest request) {
        Scope all = site.everything();
        Node document = NodeFactory.createURI(Addresses.BASE + request.rest());
        return all.reading(() -> {
            if (!all.view().contains(document, Node.ANY, Node.ANY, Node.ANY)) {
                throw nothingAt(document);
            }
            DocumentTerms terms = new DocumentTerms(all, document);
            return new Sheet(
                    "document",
                    Map.of(
                            "title", all.names().of(document),
                            "iri", document.getURI(),
                            "about", terms.about(),
                            "groups", terms.groups(),
                            "formats", formats(request.rest())));
        });
    }

    /** What to say where there is no such document, with those there are. */
    public NotFoundException nothingAt(Node document) {
        return new NotFoundException(
                "Nothing here is called " + document.getURI() + ".",
                site.documents().stream()
                        .map(iri -> new Link(iri, Addresses.href(iri)))
                        .toList());
    }

    private static List<Link> formats(String name) {
        return Stream.of("ttl", "jsonld", "nt", "rdf")
                .map(ending -> new Link(ending, "/whence/" + Addresses.encoded(name) + "." + ending))
                .toList();
    }
}
