package org.whence.export;

import java.util.Comparator;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * The one order in which statements are written: by graph, subject, predicate (rdf:type first), object; IRIs before
 * blank nodes before literals; numbers within names as numbers. Expects blank nodes to bear stable labels.
 */
enum StatementOrder implements Comparator<Statement> {
    INSTANCE;

    private static final Comparator<Value> TERMS = Comparator.comparingInt(StatementOrder::kind)
            .thenComparing(Value::stringValue, NaturalOrder.INSTANCE)
            .thenComparing(StatementOrder::datatype)
            .thenComparing(StatementOrder::language);

    private static final Comparator<IRI> PREDICATES =
            Comparator.comparing((IRI predicate) -> !RDF.TYPE.equals(predicate)).thenComparing(TERMS);

    private static final Comparator<Statement> STATEMENTS = Comparator.comparing(
                    Statement::getContext, Comparator.nullsFirst(TERMS))
            .thenComparing(Statement::getSubject, TERMS)
            .thenComparing(Statement::getPredicate, PREDICATES)
            .thenComparing(Statement::getObject, TERMS);

    @Override
    public int compare(Statement one, Statement other) {
        return STATEMENTS.compare(one, other);
    }

    private static int kind(Value term) {
        if (term instanceof IRI) {
            return 0;
        }
        return term instanceof BNode ? 1 : 2;
    }

    private static String datatype(Value term) {
        return term instanceof Literal literal ? literal.getDatatype().stringValue() : "";
    }

    private static String language(Value term) {
        return term instanceof Literal literal ? literal.getLanguage().orElse("") : "";
    }
}
