package org.whence.term;

import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.whence.model.Terms;

/**
 * A term as a run of bytes, so that millions can be told apart without an object for each: its kind, then its text in
 * UTF-8 as it is, without escapes.
 *
 * <pre>
 * &lt;IRI    _LABEL    "TEXT    @LANGUAGE"TEXT    ^DATATYPE"TEXT
 * </pre>
 *
 * <p>Equal terms have equal bytes: xsd:string has no datatype here. Neither a language nor an IRI can hold a quote,
 * so the first one ends it.
 */
public final class TermBytes {
    /** Begins an IRI. */
    public static final byte IRI = '<';

    /** Begins a blank node. */
    public static final byte BLANK = '_';

    /** Begins an xsd:string; in other literals stands before the text. */
    public static final byte TEXT = '"';

    /** Begins a literal with a language. */
    public static final byte LANGUAGE = '@';

    /** Begins a literal with a datatype. */
    public static final byte DATATYPE = '^';

    private static final String STRING = Terms.XSD + "string";

    private TermBytes() {}

    /** Of an IRI. */
    public static byte[] ofIri(String iri) {
        return bytes((char) IRI + iri);
    }

    /** Of a blank node. */
    public static byte[] ofBlank(String label) {
        return bytes((char) BLANK + label);
    }

    /** Of a literal with a language. */
    public static byte[] ofText(String text, String language) {
        return bytes((char) LANGUAGE + language + (char) TEXT + text);
    }

    /** Of a literal with a datatype. */
    public static byte[] ofLiteral(String text, String datatype) {
        return bytes(datatype.equals(STRING) ? (char) TEXT + text : (char) DATATYPE + datatype + (char) TEXT + text);
    }

    /** Of one of RDF4J's terms. */
    public static byte[] of(Value term) {
        if (term instanceof IRI iri) {
            return ofIri(iri.stringValue());
        }
        if (term instanceof BNode blank) {
            return ofBlank(blank.getID());
        }
        if (term instanceof Literal literal) {
            return literal.getLanguage()
                    .map(language -> ofText(literal.getLabel(), language))
                    .orElseGet(() ->
                            ofLiteral(literal.getLabel(), literal.getDatatype().stringValue()));
        }
        throw new IllegalArgumentException("Not a term of RDF 1.1: " + term);
    }

    /** Of one of Jena's terms. */
    public static byte[] of(Node term) {
        if (term.isURI()) {
            return ofIri(term.getURI());
        }
        if (term.isBlank()) {
            return ofBlank(term.getBlankNodeLabel());
        }
        String language = term.getLiteralLanguage();
        return language.isEmpty()
                ? ofLiteral(term.getLiteralLexicalForm(), term.getLiteralDatatypeURI())
                : ofText(term.getLiteralLexicalForm(), language);
    }

    /** The term that a stretch of bytes stands for. */
    public static Node node(byte[] bytes, int from, int to) {
        String text = new String(bytes, from + 1, to - from - 1, StandardCharsets.UTF_8);
        int quote = text.indexOf(TEXT);
        return switch (bytes[from]) {
            case IRI -> NodeFactory.createURI(text);
            case BLANK -> NodeFactory.createBlankNode(text);
            case TEXT -> NodeFactory.createLiteralString(text);
            case LANGUAGE -> NodeFactory.createLiteralLang(text.substring(quote + 1), text.substring(0, quote));
            case DATATYPE ->
                NodeFactory.createLiteralDT(
                        text.substring(quote + 1),
                        TypeMapper.getInstance().getSafeTypeByName(text.substring(0, quote)));
            default -> throw new IllegalArgumentException("Not a term: " + text);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
