package org.whence.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** In which order names are proposed. */
class SuggestionsTest {

    @Test
    void wholeWordsComeBeforeBeginningsOfWords() {
        Graph graph = GraphFactory.createDefaultGraph();
        name(graph, "urn:1:dwarf", "dwarf");
        name(graph, "urn:2:wartime", "the wartime fleet");
        name(graph, "urn:3:warsaw", "Warsaw");
        name(graph, "urn:4:civil", "the Long Civil War");
        name(graph, "urn:5:communism", "war communism");
        name(graph, "urn:6:end", "the end of the war");
        name(graph, "urn:7:dearth", "dearth of warlike things");
        assertThat(Suggestions.of(new ScannedNames(graph), "war", Optional.empty(), 10))
                .extracting(Object::toString)
                .containsExactly(
                        "urn:5:communism", "urn:4:civil", "urn:6:end", "urn:2:wartime", "urn:3:warsaw", "urn:7:dearth");
    }

    private static void name(Graph graph, String iri, String label) {
        graph.add(NodeFactory.createURI(iri), RDFS.label.asNode(), NodeFactory.createLiteralString(label));
    }
}
