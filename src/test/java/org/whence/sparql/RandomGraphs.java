package org.whence.sparql;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;

/** Small datasets, at random: two named graphs that overlap, and a default graph; some objects are literals. */
final class RandomGraphs {
    static final List<Node> PROPERTIES = List.of(iri("p"), iri("q"), iri("r"));
    static final List<Node> THINGS = IntStream.range(0, 6)
            .mapToObj(i -> i == 5 ? NodeFactory.createBlankNode("b") : iri("t" + i))
            .toList();
    static final List<Node> LITERALS = List.of(
            SSE.parseNode("1"), SSE.parseNode("'01'^^xsd:integer"), SSE.parseNode("'a'"), SSE.parseNode("'a'@en"));
    static final Node ABSENT = iri("absent");
    static final List<Node> NAMES = List.of(iri("g1/derived"), iri("g2/derived"));

    private RandomGraphs() {}

    static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    /** Adds so many triples to each of the graphs. */
    static void fill(DatasetGraph dataset, Random random, int triples) {
        for (int i = 0; i < triples; i++) {
            Triple triple = triple(random);
            dataset.add(Quad.create(NAMES.get(random.nextInt(2)), triple));
            if (random.nextInt(3) == 0) {
                dataset.add(Quad.create(NAMES.get(random.nextInt(2)), triple));
            }
            dataset.add(Quad.create(Quad.defaultGraphIRI, triple(random)));
        }
    }

    private static Triple triple(Random random) {
        Node object = random.nextInt(6) == 0 ? any(random, LITERALS) : any(random, THINGS);
        return Triple.create(any(random, THINGS), any(random, PROPERTIES), object);
    }

    /** Something that a query may name: a thing, a literal, or what is in no graph. */
    static Node end(Random random) {
        int kind = random.nextInt(10);
        return kind == 0 ? ABSENT : kind < 3 ? any(random, LITERALS) : any(random, THINGS.subList(0, 5));
    }

    static <T> T any(Random random, List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
