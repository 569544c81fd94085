package org.whence.store;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;

/**
 * One quad as one line, always the same: the canonical form of N-Quads (RDF 1.2 N-Quads, section 4.1), which
 * leaves no choice of spaces or escapes. Jena's writer leaves control characters as they are. Owns neither the
 * order of lines nor the labels of blank nodes.
 *
 * @see <a href="https://www.w3.org/TR/rdf12-n-quads/#canonical-quads">RDF 1.2 N-Quads</a>
 */
final class CanonicalNQuads {
    private final Function<Node, String> blankLabels;

    /**
     * A writer.
     *
     * @param blankLabels what to call a blank node, without the {@code _:}
     */
    CanonicalNQuads(Function<Node, String> blankLabels) {
        this.blankLabels = blankLabels;
    }

    /** The line, its end included, in UTF-8. */
    byte[] line(Quad quad) {
        return text(quad).getBytes(StandardCharsets.UTF_8);
    }

    /** The line, its end included. */
    String text(Quad quad) {
        StringBuilder line = new StringBuilder(256);
        for (Node term : new Node[] {quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph()}) {
            term(line, term);
            line.append(' ');
        }
        return line.append(".\n").toString();
    }

    private void term(StringBuilder line, Node term) {
        if (term.isURI()) {
            iri(line, term.getURI());
        } else if (term.isBlank()) {
            line.append("_:").append(blankLabels.apply(term));
        } else if (term.isLiteral()) {
            literal(line, term);
        } else {
            throw new IllegalArgumentException("No term of RDF 1.1: " + term);
        }
    }

    private static void literal(StringBuilder line, Node literal) {
        line.append('"');
        literal.getLiteralLexicalForm().codePoints().forEach(c -> character(line, c));
        line.append('"');
        if (!literal.getLiteralLanguage().isEmpty()) {
            line.append('@').append(literal.getLiteralLanguage());
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            line.append("^^");
            iri(line, literal.getLiteralDatatypeURI());
        }
    }

    private static void character(StringBuilder line, int c) {
        switch (c) {
            case '\b' -> line.append("\\b");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\f' -> line.append("\\f");
            case '\r' -> line.append("\\r");
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            default -> {
                if (c < ' ' || c == 0x7F) {
                    escape(line, c);
                } else {
                    line.appendCodePoint(c);
                }
            }
        }
    }

    private static void iri(StringBuilder line, String iri) {
        line.append('<');
        iri.codePoints().forEach(c -> {
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                escape(line, c);
            } else {
                line.appendCodePoint(c);
            }
        });
        line.append('>');
    }

    private static void escape(StringBuilder line, int c) {
        line.append("\\u%04X".formatted(c));
    }
}
