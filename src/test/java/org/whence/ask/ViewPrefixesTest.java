package org.whence.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;
import org.whence.model.Terms;

/** Prefixes of a view that is looked at as a whole, and of one that is too large for that. */
class ViewPrefixesTest {
    private static final String ONTOLOGY = "https://example.org/o";
    private static final int LATE = 5_000;

    private final DatasetGraph view = DatasetGraphFactory.createGeneral();
    private final Graph union = GraphFactory.createDefaultGraph();

    ViewPrefixesTest() {
        add(ONTOLOGY, ONTOLOGY, Terms.PREFERRED_PREFIX, NodeFactory.createLiteralString("late"));
        add(ONTOLOGY, ONTOLOGY, Terms.PREFERRED_NAMESPACE, NodeFactory.createLiteralString(ONTOLOGY + "#"));
        for (int i = 0; i < LATE; i++) {
            add(Terms.DATA + "one", Terms.DATA + "one/factor/" + i, Terms.PREF_LABEL, literal(i));
        }
        add(Terms.DATA + "two", Terms.DATA + "two/actor/a", Terms.PREF_LABEL, literal(0));
    }

    @Test
    void largeViewKnowsItsOntologiesAndTheKindsOfEachGraph() {
        assertThat(ViewPrefixes.of(view, union, true).namespaces())
                .isEqualTo(ViewPrefixes.of(view, union, false).namespaces())
                .containsKeys("late", "one-factor", "two-actor");
    }

    @Test
    void largeViewIsNotReadToItsEnd() {
        Graph endless = new GraphBase() {
            @Override
            protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
                throw new IllegalStateException("the union was read");
            }
        };
        assertThat(ViewPrefixes.of(view, endless, true).expand("one-factor:7")).hasValue(Terms.DATA + "one/factor/7");
    }

    private void add(String graph, String subject, String property, Node value) {
        Triple triple = Triple.create(NodeFactory.createURI(subject), NodeFactory.createURI(property), value);
        union.add(triple);
        view.add(Quad.create(NodeFactory.createURI(graph), triple));
    }

    private static Node literal(int number) {
        return NodeFactory.createLiteralString("thing " + number);
    }
}
