package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.whence.page.Addresses;
import org.whence.page.Scope;
import org.whence.page.Site;
import org.whence.page.VocabularyPage;
import org.whence.serve.GraphResponse.Form;
import org.whence.serve.GraphResponse.Rdf;

/**
 * {@code /whence/NAME}: the document whose IRI that is, an ontology or the collection of questions, for people as a
 * page and for programs as a graph. Owns no thing of an account: see {@link ThingDocument}.
 */
final class VocabularyDocument implements Page {
    private final Site site;
    private final VocabularyPage page;
    private final HtmlResponse html;

    VocabularyDocument(Site site) {
        this.site = site;
        page = new VocabularyPage(site);
        html = new HtmlResponse(page, site.templates());
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
        if (asked.isEmpty()) {
            response.setHeader("Vary", "Accept");
        }
        response.setHeader("Content-Location", "/whence/" + Addresses.encoded(name) + "." + GraphResponse.ending(form));
        response.setHeader("Link", GraphResponse.alternates("/whence/" + Addresses.encoded(name) + "."));
        if (form instanceof Rdf rdf) {
            GraphResponse.send(response, statements, site.everything().prefixes(), rdf.format());
        } else {
            html.show(name, request, response);
        }
    }

    private List<Quad> graph(Node name) {
        Scope all = site.everything();
        return all.reading(() -> Iter.toList(all.view().find(name, Node.ANY, Node.ANY, Node.ANY)));
    }

    /** A name below {@code /whence/} that is no graph may still be a thing, such as one of the questions. */
    private void seeThing(Node name, HttpServletResponse response) {
        Scope all = site.everything();
        if (!all.reading(() -> all.graph().contains(name, Node.ANY, Node.ANY))) {
            throw page.nothingAt(name);
        }
        response.setHeader("Location", Addresses.hrefOfForeign(name.getURI()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
