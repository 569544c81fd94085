package org.whence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class CanonicalNQuadsTest {
    private static final Node G = NodeFactory.createURI("http://example.org/g");
    private static final Node S = NodeFactory.createURI("http://example.org/s");
    private static final Node P = NodeFactory.createURI("http://example.org/p");

    private final CanonicalNQuads form = new CanonicalNQuads(node -> "b7");

    @Test
    void termsAreSeparatedByOneSpace() {
        assertThat(line(S)).isEqualTo(expected("<http://example.org/s>"));
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(line(NodeFactory.createLiteralString("\u0000\u0007\b\t\n\u000B\f\r\u001F \"\\'\u007Fé\uFFFD😀")))
                .isEqualTo(expected("\"\\u0000\\u0007\\b\\t\\n\\u000B\\f\\r\\u001F \\\"\\\\'\\u007Fé\uFFFD😀\""));
    }

    @Test
    void datatypeIsLeftOutForPlainStringsOnly() {
        assertThat(line(NodeFactory.createLiteralString("x"))).isEqualTo(expected("\"x\""));
        assertThat(line(NodeFactory.createLiteralLang("x", "en"))).isEqualTo(expected("\"x\"@en"));
        assertThat(line(NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger)))
                .isEqualTo(expected("\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
    }

    @Test
    void blankNodeGetsTheLabelGiven() {
        assertThat(line(NodeFactory.createBlankNode("as-read"))).isEqualTo(expected("_:b7"));
    }

    @Test
    void characterThatNoIriMayHoldIsEscaped() {
        assertThat(line(NodeFactory.createURI("http://example.org/a b>é")))
                .isEqualTo(expected("<http://example.org/a\\u0020b\\u003Eé>"));
    }

    @Property
    void everyTermIsReadBackAsItWasByTheScannerAndByJena(
            @ForAll String text, @ForAll String step, @ForAll boolean tagged, @ForAll boolean typed) {
        // A lone surrogate is no character, so no text that was read can hold one.
        String plain = text.replaceAll("\\p{Cs}", "");
        Node subject = NodeFactory.createURI("http://example.org/" + step.replaceAll("\\p{Cs}", ""));
        Node literal = tagged
                ? NodeFactory.createLiteralLang(plain, "en-GB")
                : NodeFactory.createLiteralDT(plain, typed ? XSDDatatype.XSDdate : XSDDatatype.XSDstring);
        byte[] line = form.line(Quad.create(G, subject, P, literal));
        assertThat(SnapshotScanner.scan(line).get(G.getURI()).stream())
                .containsExactly(Triple.create(subject, P, literal));
        assertThat(readByJena(line)).containsExactly(Quad.create(G, subject, P, literal));
    }

    private static List<Quad> readByJena(byte[] line) {
        List<Quad> read = new ArrayList<>();
        RDFParser.source(new ByteArrayInputStream(line))
                .lang(Lang.NQUADS)
                .checking(false)
                .resolveURIs(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        read.add(quad);
                    }
                });
        return read;
    }

    private String line(Node object) {
        return form.text(Quad.create(G, S, P, object));
    }

    private static String expected(String object) {
        return "<http://example.org/s> <http://example.org/p> " + object + " <http://example.org/g> .\n";
    }
}
