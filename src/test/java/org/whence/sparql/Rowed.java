package org.whence.sparql;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The answer to a query as a bag of rows, whoever gives it. */
final class Rowed {
    private Rowed() {}

    /** By the executor installed on the dataset. */
    static Map<String, Integer> asInstalled(DatasetGraph dataset, String query, PathAnswers answers) {
        return reading(
                dataset,
                () -> bag(QueryExec.dataset(dataset)
                        .query(parse(query))
                        .set(PathAnswers.SYMBOL, answers)
                        .build()));
    }

    /** By ARQ alone. */
    static Map<String, Integer> byArq(DatasetGraph dataset, String query) {
        OpExecutorFactory plain =
                TDBInternal.isBackedByTDB(dataset) ? OpExecutorTDB2.OpExecFactoryTDB : OpExecutor.stdFactory;
        return reading(
                dataset,
                () -> bag(QueryExec.dataset(dataset)
                        .query(parse(query))
                        .set(ARQConstants.sysOpExecutorFactory, plain)
                        .build()));
    }

    /** A dataset put together from graphs would make a graph of every name that is asked for, and so must not be read. */
    private static <T> T reading(DatasetGraph dataset, Supplier<T> work) {
        return dataset.supportsTransactionAbort() ? Txn.calculateRead(dataset, work) : work.get();
    }

    private static Query parse(String query) {
        try {
            return QueryFactory.create(query, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw new AssertionError(query, e);
        }
    }

    private static Map<String, Integer> bag(QueryExec execution) {
        try (execution) {
            List<String> rows = execution.getQuery().isAskType()
                    ? List.of(Boolean.toString(execution.ask()))
                    : Stream.ofNullable(Iter.toList(execution.select()))
                            .flatMap(List::stream)
                            .map(row -> {
                                Map<String, String> values = new TreeMap<>();
                                row.forEach((variable, value) -> values.put(variable.getVarName(), value.toString()));
                                return values.toString();
                            })
                            .toList();
            Map<String, Integer> bag = new TreeMap<>();
            rows.forEach(row -> bag.merge(row, 1, Integer::sum));
            return bag;
        }
    }
}
