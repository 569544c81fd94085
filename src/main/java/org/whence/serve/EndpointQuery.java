package org.whence.serve;

import java.util.IllegalFormatException;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.CounterName;
import org.apache.jena.fuseki.servlets.ActionExecLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.web.HttpSC;
import org.whence.ask.QueryFault;
import org.whence.sparql.PathAnswers;

/**
 * Fuseki's query operation, with three things added: what is wrong with a query is said in one sentence with its line;
 * one nested so deeply that no stack holds it is refused; it is told how paths were answered; and it can be ended for want of memory. Owns no response:
 * see {@link EndpointResponse}.
 */
final class EndpointQuery extends SPARQL_QueryDataset {
    private static final String TOO_DEEP =
            "The query is nested too deeply to be read; take some of its brackets apart.";

    private static final String UPDATE = "This is an update, and nothing can be written here.";

    @Override
    protected void execute(String queryString, HttpAction action) {
        try {
            answer(QueryFactory.create(queryString, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ), action);
        } catch (QueryCancelledException e) {
            throw e;
        } catch (QueryException e) {
            refuse(queryString, e);
        } catch (IllegalFormatException e) {
            ServletOps.errorBadRequest("Not answered: " + QueryFault.MAKES_NO_LANGUAGE + ".");
        } catch (StackOverflowError e) {
            ServletOps.errorBadRequest(TOO_DEEP);
        } catch (OutOfMemoryError e) {
            RunningQueries.setShortOfMemory(action.getRequest());
            ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, ErrorPages.MEMORY_IS_SHORT);
        } finally {
            RunningQueries.OF_THIS_PROCESS.end(action.getRequest());
        }
    }

    /** As Fuseki does it, but without reading the query again and writing it for a log, a third of a quick answer's time. */
    private void answer(Query query, HttpAction action) {
        try {
            action.beginRead();
            Pair<DatasetGraph, Query> asked = decideDataset(action, query, "");
            try (QueryExec execution = createQueryExec(action, asked.getRight(), asked.getLeft())) {
                sendResults(action, executeQuery(action, execution, query, ""), query.getPrologue());
            }
        } catch (QueryParseException e) {
            action.abortSilent();
            throw e;
        } catch (QueryCancelledException e) {
            action.abortSilent();
            ActionExecLib.incCounter(action.getEndpoint().getCounters(), CounterName.QueryTimeouts);
            throw e;
        } finally {
            action.endRead();
        }
    }

    /** The parser itself turns a stack that is full into an exception without a message. */
    private static void refuse(String queryString, QueryException fault) {
        if (fault.getMessage() == null || fault.getCause() instanceof StackOverflowError) {
            ServletOps.errorBadRequest(TOO_DEEP);
        }
        if (fault instanceof QueryBuildException) {
            ServletOps.errorBadRequest(fault.getMessage());
        }
        if (fault instanceof ExprException) {
            ServletOps.errorBadRequest("An expression of the query cannot be evaluated: " + reason(fault) + ".");
        }
        if (!(fault instanceof QueryParseException) && !fault.getClass().equals(QueryException.class)) {
            throw fault;
        }
        ServletOps.errorBadRequest(isUpdate(queryString) ? UPDATE : sentence(QueryFault.of(fault)));
    }

    /** Without the name of a class of Java's, and the picture below of where it is. */
    private static String reason(QueryException fault) {
        String line = fault.getMessage().lines().findFirst().orElse("");
        return line.replaceFirst(".*Exception: ", "");
    }

    private static boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(text).getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return LeasedDataset.of(action);
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        QueryExec execution = super.createQueryExec(action, query, dataset);
        RunningQueries.OF_THIS_PROCESS.begin(action.getRequest(), execution);
        if (action.getRequest().getAttribute(EndpointResponse.PATHS) instanceof PathAnswers paths) {
            execution.getContext().set(PathAnswers.SYMBOL, paths);
        }
        return execution;
    }

    private static String sentence(QueryFault fault) {
        String where = fault.line() > 0 ? "Line " + fault.line() + " of the query: " : "The query: ";
        return where + fault.sentence() + ".";
    }
}
