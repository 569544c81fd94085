package org.whence.term;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/**
 * RDF4J's terms → Jena's, one for one: lexical forms, language tags and blank node labels stay as they are.
 * Owns no triple terms: RDF 1.2 is not read here.
 */
public final class RioToJena {
    private RioToJena() {}

    /** A statement without its graph. */
    public static Triple triple(Statement statement) {
        return Triple.create(node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject()));
    }

    /**
     * One term.
     *
     * @throws IllegalArgumentException when it is neither an IRI, a blank node nor a literal
     */
    public static Node node(Value value) {
        if (value instanceof IRI iri) {
            return NodeFactory.createURI(iri.stringValue());
        }
        if (value instanceof Literal literal) {
            return literal(literal);
        }
        if (value instanceof BNode blank) {
            return NodeFactory.createBlankNode(blank.getID());
        }
        throw new IllegalArgumentException("Not a term of RDF 1.1: " + value);
    }

    private static Node literal(Literal literal) {
        return literal.getLanguage()
                .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                .orElseGet(() -> NodeFactory.createLiteralDT(
                        literal.getLabel(),
                        TypeMapper.getInstance()
                                .getSafeTypeByName(literal.getDatatype().stringValue())));
    }
}
