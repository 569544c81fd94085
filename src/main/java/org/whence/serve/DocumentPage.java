package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.whence.serve.GraphResponse.Form;
import org.whence.serve.GraphResponse.Rdf;

/**
 * {@code /whence/NAME}: the document whose IRI that is, an ontology or the collection of questions, with every term
 * in it, since the terms' own IRIs lead here ({@code …/ontology#cause}). For people a page, for programs the graph.
 * Owns no thing of an account: see {@link ThingPage}.
 */
final class DocumentPage implements Page {
    private final Site site;

    DocumentPage(Site site) {
        this.site = site;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Suffix suffix = Suffix.of(rest);
        Optional<Form> asked = GraphResponse.byEnding(suffix.ending());
        String name = asked.isPresent() ? suffix.name() : rest;
        Node document = NodeFactory.createURI(Addresses.BASE + name);
        List<Quad> statements = graph(document);
        if (statements.isEmpty()) {
            seeThing(document, response);
            return;
        }
        Form form = asked.or(() -> GraphResponse.byAccept(request.getHeader("Accept")))
                .orElseThrow(GraphResponse::nothingAcceptable);
        response.setHeader("Vary", "Accept");
        response.setHeader("Content-Location", address(name) + "." + GraphResponse.ending(form));
        if (form instanceof Rdf rdf) {
            GraphResponse.send(response, statements, site.everything().prefixes(), rdf.format());
        } else {
            site.templates().send(response, HttpServletResponse.SC_OK, "document", holes(document, name));
        }
    }

    private List<Quad> graph(Node name) {
        Scope all = site.everything();
        return all.reading(() -> Iter.toList(all.view().find(name, Node.ANY, Node.ANY, Node.ANY)));
    }

    /** A name below {@code /whence/} that is no graph may still be a thing, such as one of the questions. */
    private void seeThing(Node name, HttpServletResponse response) throws IOException {
        Scope all = site.everything();
        if (!all.reading(() -> all.graph().contains(name, Node.ANY, Node.ANY))) {
            throw new NotFoundException("Nothing here is called " + name.getURI() + ".", documents());
        }
        response.setHeader("Location", Addresses.hrefOfForeign(name.getURI()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private List<Link> documents() {
        return site.documents().stream()
                .map(iri -> new Link(iri, Addresses.href(iri)))
                .toList();
    }

    private Map<String, Object> holes(Node document, String name) {
        Scope all = site.everything();
        return all.reading(() -> {
            DocumentTerms terms = new DocumentTerms(all, document);
            return Map.of(
                    "title", all.names().of(document),
                    "iri", document.getURI(),
                    "about", terms.about(),
                    "groups", terms.groups(),
                    "formats",
                            Stream.of("ttl", "jsonld", "nt", "rdf")
                                    .map(ending -> new Link(ending, address(name) + "." + ending))
                                    .toList());
        });
    }

    private static String address(String name) {
        return "/whence/" + Addresses.encoded(name);
    }
}
