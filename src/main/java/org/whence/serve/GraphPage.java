package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.whence.serve.GraphResponse.Form;
import org.whence.serve.GraphResponse.Rdf;
import org.whence.term.PrefixTable;

/**
 * A graph that describes what is served, at one address: in the format that its ending or the Accept header names; a
 * browser, which asks for HTML, is sent to the page that says it in words. Owns no statement.
 */
final class GraphPage implements Page {
    private final Function<String, Graph> graph;
    private final Optional<Form> form;
    private final String inWords;

    /**
     * A page.
     *
     * @param graph the graph, of where the server answers (without a slash at the end)
     * @param inWords the address of a page for people
     */
    GraphPage(Function<String, Graph> graph, String inWords) {
        this(graph, Optional.empty(), inWords);
    }

    private GraphPage(Function<String, Graph> graph, Optional<Form> form, String inWords) {
        this.graph = graph;
        this.form = form;
        this.inWords = inWords;
    }

    /** The same at an address that ends so. */
    GraphPage as(String ending) {
        return new GraphPage(graph, GraphResponse.byEnding(ending), inWords);
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form wanted = form.or(() -> GraphResponse.byAccept(request.getHeader("Accept")))
                .orElseThrow(GraphResponse::nothingAcceptable);
        if (form.isEmpty()) {
            response.setHeader("Vary", "Accept");
        }
        if (wanted instanceof Rdf rdf) {
            Graph described = graph.apply(PageRequests.server(request));
            List<Quad> quads = described.stream()
                    .map(triple -> new Quad(Quad.defaultGraphIRI, triple))
                    .toList();
            GraphResponse.send(response, quads, PrefixTable.of(described.stream()), rdf.format());
        } else {
            response.setHeader("Location", inWords);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
    }
}
