package org.whence.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.model.Terms;
import org.whence.page.Scope;
import org.whence.page.Site;
import org.whence.store.GraphNames;

/**
 * The questions as example queries, as SIB's collections have them: what the build has written, and which endpoint
 * answers them. Owns no question.
 *
 * @see <a href="https://github.com/sib-swiss/sparql-examples">sib-swiss/sparql-examples</a>
 */
final class SparqlExamples {
    private static final Node TARGET = NodeFactory.createURI("https://schema.org/target");
    private static final Node SELECT = NodeFactory.createURI(Terms.SH + "select");

    private SparqlExamples() {}

    /**
     * The graph.
     *
     * @param server where the server answers, without a slash at the end
     */
    static Graph of(Site site, String server) {
        Scope all = site.everything();
        Node endpoint = NodeFactory.createURI(server + Routes.QUERY);
        Graph graph = GraphFactory.createDefaultGraph();
        all.reading(() -> {
            all.view()
                    .find(NodeFactory.createURI(GraphNames.QUERIES), Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> {
                        graph.add(quad.asTriple());
                        if (quad.getPredicate().equals(SELECT)) {
                            graph.add(Triple.create(quad.getSubject(), TARGET, endpoint));
                        }
                    });
            return graph;
        });
        return graph;
    }
}
