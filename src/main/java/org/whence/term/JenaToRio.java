package org.whence.term;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * Jena's terms → RDF4J's, one for one: the mirror of {@link RioToJena}. Owns no triple terms: RDF 1.2 is not
 * written here.
 */
public final class JenaToRio {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private JenaToRio() {}

    /** A statement in no graph. */
    public static Statement statement(Triple triple) {
        return VALUES.createStatement(
                resource(triple.getSubject()), iri(triple.getPredicate()), value(triple.getObject()));
    }

    /** A statement in its graph; in none when that is the default graph. */
    public static Statement statement(Quad quad) {
        if (quad.isDefaultGraph()) {
            return statement(quad.asTriple());
        }
        return VALUES.createStatement(
                resource(quad.getSubject()),
                iri(quad.getPredicate()),
                value(quad.getObject()),
                resource(quad.getGraph()));
    }

    /**
     * One term.
     *
     * @throws IllegalArgumentException when it is neither an IRI, a blank node nor a literal
     */
    public static Value value(Node node) {
        if (node.isURI() || node.isBlank()) {
            return resource(node);
        }
        if (node.isLiteral()) {
            return literal(node);
        }
        throw new IllegalArgumentException("Not a term of RDF 1.1: " + node);
    }

    private static Resource resource(Node node) {
        return node.isBlank() ? VALUES.createBNode(node.getBlankNodeLabel()) : iri(node);
    }

    private static IRI iri(Node node) {
        return VALUES.createIRI(node.getURI());
    }

    private static Literal literal(Node node) {
        String text = node.getLiteralLexicalForm();
        return node.getLiteralLanguage().isEmpty()
                ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(text, node.getLiteralLanguage());
    }
}
