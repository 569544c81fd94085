package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class MostSpecificTest {
    private static final Graph ONTOLOGY = SSE.parseGraph("""
            (graph (<urn:compelled> rdfs:subPropertyOf <urn:contributedTo>)
                   (<urn:contributedTo> rdfs:subPropertyOf <urn:bearsOn>)
                   (<urn:bearsOn> rdfs:subPropertyOf <urn:bearsOn>))""");

    @Test
    void widerRelationsOfTheSamePairAreLeftOut() {
        Quad narrow = quad("compelled", "b");
        assertThat(new MostSpecific(ONTOLOGY).of(List.of(quad("bearsOn", "b"), narrow, quad("contributedTo", "b"))))
                .containsExactly(narrow);
    }

    @Test
    void widerRelationsOfAnotherPairStay() {
        List<Quad> quads = List.of(quad("compelled", "b"), quad("bearsOn", "c"), quad("other", "b"));
        assertThat(new MostSpecific(ONTOLOGY).of(quads)).isEqualTo(quads);
    }

    private static Quad quad(String property, String object) {
        return SSE.parseQuad("(<urn:g> <urn:a> <urn:" + property + "> <urn:" + object + ">)");
    }
}
