package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.junit.jupiter.api.Test;
import org.whence.model.Terms;

class FactsTest {
    private static final Node HUB = Facts.iri("https://example.org/hub");

    /** A graph of a million claims on one effect that counts how many were read. */
    private static final class Counting extends GraphBase {
        private int read;

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            return WrappedIterator.create(IntStream.range(0, 1_000_000)
                    .mapToObj(i -> {
                        read++;
                        return Triple.create(Facts.iri("https://example.org/claim/" + i), Facts.iri(Terms.EFFECT), HUB);
                    })
                    .iterator());
        }
    }

    @Test
    void noMoreIsReadThanIsWanted() {
        Counting graph = new Counting();
        Facts.Some some = new Facts(graph).subjects(Terms.EFFECT, HUB, 12);
        assertThat(some.nodes()).hasSize(12);
        assertThat(some.more()).isTrue();
        assertThat(graph.read).isLessThanOrEqualTo(14);
    }

    @Test
    void allAreReadWhereThereAreFewAndStandInTheOrderOfNames() {
        Graph graph = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
        for (String name : new String[] {"c10", "c9", "c1"}) {
            graph.add(Facts.iri("https://example.org/" + name), Facts.iri(Terms.EFFECT), HUB);
        }
        Facts.Some some = new Facts(graph).subjects(Terms.EFFECT, HUB, 3);
        assertThat(some.more()).isFalse();
        assertThat(some.nodes()).extracting(node -> node.getURI().substring(20)).containsExactly("c1", "c9", "c10");
    }
}
