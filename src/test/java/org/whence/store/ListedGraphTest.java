package org.whence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** A graph made of a list answers as one that was indexed from the start. */
class ListedGraphTest {
    private static final int NODES = 6;

    private final Random random = new Random(7);
    private final Graph plain = GraphFactory.createDefaultGraph();
    private final ListedGraph listed = new ListedGraph();

    ListedGraphTest() {
        for (int i = 0; i < 60; i++) {
            Triple triple = Triple.create(node(), node(), node());
            if (!plain.contains(triple)) {
                plain.add(triple);
                listed.fill(triple);
            }
        }
    }

    @Test
    void findsForEveryPatternWhatAnyGraphFinds() {
        List<Node> any = new ArrayList<>(List.of(Node.ANY));
        for (int i = 0; i <= NODES; i++) {
            any.add(node(i));
        }
        for (Node subject : any) {
            for (Node predicate : any) {
                for (Node object : any) {
                    Set<Triple> found = plain.find(subject, predicate, object).toSet();
                    assertThat(listed.find(subject, predicate, object).toList())
                            .doesNotHaveDuplicates()
                            .containsExactlyInAnyOrderElementsOf(found);
                    assertThat(listed.contains(subject, predicate, object)).isEqualTo(!found.isEmpty());
                }
            }
        }
    }

    @Test
    void isTheSameGraphBeforeAndAfterSomebodyLooked() {
        assertThat(listed.size()).isEqualTo(plain.size());
        assertThat(listed.isIsomorphicWith(plain)).isTrue();
        assertThat(listed.isEmpty()).isFalse();
        assertThat(new ListedGraph().isEmpty()).isTrue();
    }

    private Node node() {
        return node(random.nextInt(NODES));
    }

    private static Node node(int number) {
        return NodeFactory.createURI("urn:x:" + number);
    }
}
