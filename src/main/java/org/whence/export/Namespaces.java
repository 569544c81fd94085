package org.whence.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** The namespaces that statements use, in any place: so that a document declares what it needs and no more. */
final class Namespaces {
    private Namespaces() {}

    static Set<String> in(Collection<Statement> statements) {
        Set<String> used = new HashSet<>();
        for (Statement statement : statements) {
            add(statement.getContext(), used);
            add(statement.getSubject(), used);
            add(statement.getPredicate(), used);
            add(statement.getObject(), used);
        }
        return used;
    }

    private static void add(Value term, Set<String> used) {
        if (term instanceof IRI iri) {
            used.add(iri.getNamespace());
        } else if (term instanceof Literal literal) {
            used.add(literal.getDatatype().getNamespace());
        }
    }
}
