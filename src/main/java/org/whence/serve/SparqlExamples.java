package org.whence.serve;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.ask.CannedQuestion;
import org.whence.ask.ExampleText;
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
        UnaryOperator<Node> text = withDefaults(site);
        all.reading(() -> {
            all.view()
                    .find(NodeFactory.createURI(GraphNames.QUERIES), Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> {
                        if (quad.getPredicate().equals(SELECT)) {
                            graph.add(quad.getSubject(), SELECT, text.apply(quad.getObject()));
                            graph.add(Triple.create(quad.getSubject(), TARGET, endpoint));
                        } else {
                            graph.add(quad.asTriple());
                        }
                    });
            return graph;
        });
        return graph;
    }

    /** What a question needs and its account gives it is put in: every chain there is takes longer than is allowed. */
    private static UnaryOperator<Node> withDefaults(Site site) {
        if (site.hasManyAccounts()) {
            return UnaryOperator.identity();
        }
        Scope across = site.across();
        ExampleText texts = new ExampleText(site.view(across));
        Map<String, String> changed = across.reading(() -> site.questionList().stream()
                .collect(Collectors.toMap(CannedQuestion::text, texts::of, (first, second) -> first)));
        return text -> Optional.ofNullable(changed.get(text.getLiteralLexicalForm()))
                .map(NodeFactory::createLiteralString)
                .orElse(text);
    }
}
