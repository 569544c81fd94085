package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.Thorough;

/** Small graphs made at random, most of them tangles of blank nodes and odd characters: nothing may get lost. */
class RandomGraphRoundTripTest {
    private static final int GRAPHS = Thorough.of(50, 500);
    private static final String ODD = "a\"'\\\n\r\t<>&é𝒳\u00A0\u2028#^@.;, 0";

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void everyGraphComesBackFromBothLibraries(GraphFormat format) {
        for (int seed = 0; seed < GRAPHS; seed++) {
            Random random = new Random(seed);
            List<Quad> quads = randomQuads(random);
            DatasetGraph expected = Graphs.dataset(quads, format.keepsGraphs());
            byte[] document = Graphs.written(quads, format);
            assertThat(IsoMatcher.isomorphic(expected, Graphs.readByJena(document, format)))
                    .as("Jena, %s, seed %d:%n%s%n%s", format, seed, quads, new String(document, StandardCharsets.UTF_8))
                    .isTrue();
            assertThat(IsoMatcher.isomorphic(expected, Graphs.readByRio(document, format)))
                    .as("Rio, %s, seed %d:%n%s%n%s", format, seed, quads, new String(document, StandardCharsets.UTF_8))
                    .isTrue();
            Collections.shuffle(quads, random);
            assertThat(Graphs.written(quads, format))
                    .as("%s, seed %d:%n%s", format, seed, quads)
                    .isEqualTo(document);
        }
    }

    private static List<Quad> randomQuads(Random random) {
        List<Node> blanks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            blanks.add(NodeFactory.createBlankNode("n" + random.nextInt(1_000_000)));
        }
        Set<Quad> quads = new LinkedHashSet<>();
        int size = 1 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            Node graph = random.nextInt(4) == 0 ? iri("g2") : iri("g1");
            Node subject = random.nextBoolean() ? iri("s" + random.nextInt(12)) : pick(blanks, random);
            quads.add(new Quad(graph, subject, predicate(random), object(blanks, random)));
        }
        return new ArrayList<>(quads);
    }

    private static Node predicate(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
            case 1 -> NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#first");
            case 2 -> NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#rest");
            default -> iri("p" + random.nextInt(3));
        };
    }

    private static Node object(List<Node> blanks, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> iri("s" + random.nextInt(12));
            case 1 -> NodeFactory.createLiteralString(oddText(random));
            case 2 -> NodeFactory.createLiteralLang(oddText(random), random.nextBoolean() ? "en" : "de-AT");
            case 3 -> NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil");
            default -> pick(blanks, random);
        };
    }

    private static String oddText(Random random) {
        StringBuilder text = new StringBuilder();
        int[] odd = ODD.codePoints().toArray();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(odd[random.nextInt(odd.length)]);
        }
        // Rio's RDF/XML reader takes a literal of nothing but white space for an empty one.
        return text.toString().isBlank() ? "" : text.toString();
    }

    private static Node pick(List<Node> nodes, Random random) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://example.org/x#" + name);
    }
}
