package org.whence.derive;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.whence.model.UserMessageException;

/**
 * One file of {@code queries/derive/}: a CONSTRUCT query whose header is its manual page. Owns no triple.
 *
 * @param file where it stands, such as {@code queries/derive/types.rq}
 * @param text all of it, header included
 */
public record DerivationRule(String file, String text) {

    /**
     * The query.
     *
     * @throws UserMessageException if it is no CONSTRUCT query of SPARQL 1.1, with file and line
     */
    Query query() {
        try {
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            if (query.isConstructType()) {
                return query;
            }
        } catch (QueryParseException e) {
            String message = e.getMessage().lines().findFirst().orElse("");
            throw UserMessageException.couldNotRead(file + ":" + Math.max(e.getLine(), 1) + ": " + message, e);
        }
        throw UserMessageException.couldNotRead(file + ":1: a rule of derivation must be a CONSTRUCT query.", null);
    }
}
