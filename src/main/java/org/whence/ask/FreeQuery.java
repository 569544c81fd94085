package org.whence.ask;

import java.util.IllegalFormatException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.term.PrefixTable;

/**
 * A SPARQL query of the user's own, in any of its four forms, asked of one view. Prefixes that other answers show
 * need no PREFIX line here. Nothing is written and no other machine is asked. Owns no canned question.
 */
public final class FreeQuery {

    private final String file;
    private final Query query;
    private final View view;
    private final PrefixTable names;

    private FreeQuery(String file, Query query, View view, PrefixTable names) {
        this.file = file;
        this.query = query;
        this.view = view;
        this.names = names;
    }

    /**
     * Reads a query.
     *
     * @param file where the text comes from, for messages
     * @param text the text
     * @param view what it will be asked of
     * @throws UserMessageException with file and line, if it is no query, is an update, or asks another machine
     */
    public static FreeQuery read(String file, String text, View view) {
        PrefixTable names = view.names();
        PrefixMapping known = PrefixMapping.Factory.create().setNsPrefixes(names.namespaces());
        Query query = parse(file, text, known);
        RemoteAccess.in(query).ifPresent(call -> {
            throw UserMessageException.badUse(file + ": " + call + " would ask another machine, and a query here is"
                    + " answered from the build alone; take it out.");
        });
        return new FreeQuery(file, query, view, names);
    }

    /**
     * The result.
     *
     * @param limit of a SELECT's rows at most so many are kept; all are counted
     * @throws UserMessageException if it calls a function with what that cannot take
     */
    public FreeResult run(int limit) {
        try {
            return result(limit);
        } catch (QueryBuildException | QueryExecException e) {
            throw UserMessageException.badUse(file + ": " + e.getMessage());
        } catch (IllegalFormatException e) {
            throw UserMessageException.badUse(file + ": " + QueryFault.MAKES_NO_LANGUAGE + ".");
        }
    }

    /**
     * The beginning of the result: the search ends as soon as there is enough.
     *
     * @param most of a SELECT's rows one more than this is kept at most, which tells that there are more; a CONSTRUCT or
     *     DESCRIBE is made from as many solutions
     * @throws UserMessageException if it calls a function with what that cannot take
     */
    public FreeResult begin(int most) {
        long limit = query.hasLimit() ? Math.min(query.getLimit(), most + 1L) : most + 1L;
        Query beginning = query.cloneQuery();
        if (!query.isAskType()) {
            beginning.setLimit(limit);
        }
        return new FreeQuery(file, beginning, view, names).run(most + 1);
    }

    private FreeResult result(int limit) {
        return view.reading(() -> {
            refuseGraphsThatAreNotThere();
            if (query.isSelectType()) {
                return new FreeResult.Table(table(Rows.of(query, view.dataset(), limit)));
            }
            try (QueryExec execution = QueryExec.dataset(view.dataset())
                    .query(query)
                    .set(ARQ.httpServiceAllowed, false)
                    .build()) {
                if (query.isAskType()) {
                    return new FreeResult.Truth(execution.ask());
                }
                var triples = GraphFactory.createDefaultGraph();
                triples.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
                return new FreeResult.Triples(
                        query.isConstructType() ? execution.construct(triples) : execution.describe(triples));
            }
        });
    }

    private Answer table(Rows rows) {
        Optional<String> whyEmpty = rows.total() > 0
                ? Optional.empty()
                : Optional.of("The query matches nothing in " + view.heading() + ".");
        return new Answer(
                "", view.heading(), List.of(), rows.columns(), rows.rows(), rows.total(), List.of(), whyEmpty, names);
    }

    private static Query parse(String file, String text, PrefixMapping known) {
        Query query = new Query();
        query.setPrefixMapping(known);
        try {
            return QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
        } catch (StackOverflowError e) {
            throw UserMessageException.badUse(file + ": the query is nested too deep; take some of its brackets out.");
        } catch (QueryException e) {
            if (isUpdate(text, known)) {
                throw UserMessageException.badUse(file + " is an update, and nothing can be written here; change the"
                        + " files of the account and run whence build.");
            }
            QueryFault fault = QueryFault.of(e);
            throw UserMessageException.badUse(new Location(file, fault.line()) + ": " + fault.sentence() + ".");
        }
    }

    private static boolean isUpdate(String text, PrefixMapping known) {
        try {
            UpdateRequest update = new UpdateRequest();
            update.setPrefixMapping(known);
            UpdateFactory.parse(update, text);
            return !update.getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    /** FROM a graph that is not there gives no rows and no reason; so it is said instead. */
    private void refuseGraphsThatAreNotThere() {
        Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                .filter(graph -> !view.dataset().containsGraph(NodeFactory.createURI(graph)))
                .findFirst()
                .ifPresent(graph -> {
                    throw UserMessageException.badUse(file + ": there is no graph <" + graph + "> in " + view.heading()
                            + "; with --across-accounts every account's graphs are there.");
                });
    }
}
