package org.whence.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class RioToJenaTest {
    @Test
    void everyKindOfTermComesBackAsItWent() {
        List<Node> terms = List.of(
                NodeFactory.createURI("https://example.org/a"),
                NodeFactory.createBlankNode("b1"),
                NodeFactory.createLiteralString("plain “text”"),
                NodeFactory.createLiteralLang("colour", "en-GB"),
                SSE.parseNode("042"),
                SSE.parseNode("'1918-05'^^<http://id.loc.gov/datatypes/edtf/EDTF>"));
        assertThat(terms).allSatisfy(term -> assertThat(RioToJena.node(JenaToRio.value(term)))
                .isEqualTo(term));
    }

    @Test
    void aStatementKeepsItsGraphUnlessThatIsTheDefault() {
        Triple triple = SSE.parseTriple("(<urn:s> <urn:p> 'o')");
        Node graph = NodeFactory.createURI("urn:g");
        assertThat(JenaToRio.statement(new Quad(graph, triple)).getContext().stringValue())
                .isEqualTo("urn:g");
        assertThat(JenaToRio.statement(Quad.create(Quad.defaultGraphIRI, triple))
                        .getContext())
                .isNull();
        assertThat(RioToJena.triple(JenaToRio.statement(triple))).isEqualTo(triple);
    }
}
