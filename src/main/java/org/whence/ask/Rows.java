package org.whence.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows of a SELECT, read to the end. Owns no words.
 *
 * @param columns the variables, in the order of the SELECT
 * @param rows the first rows, a term for each column, null where there is none
 * @param total how many there are in all
 */
record Rows(List<String> columns, List<List<Node>> rows, int total) {

    /**
     * Runs a query.
     *
     * @param limit at most so many rows are kept; all are counted
     */
    static Rows of(Query query, DatasetGraph dataset, int limit) {
        return of(query, dataset, limit, Duration.ZERO);
    }

    /**
     * Runs a query within a time.
     *
     * @param limit at most so many rows are kept; all are counted
     * @param timeout to the last row; zero for what the dataset allows
     * @throws org.apache.jena.query.QueryCancelledException if it takes longer
     */
    static Rows of(Query query, DatasetGraph dataset, int limit, Duration timeout) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false);
        if (!timeout.isZero()) {
            builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        }
        try (QueryExec execution = builder.build()) {
            RowSet results = execution.select();
            List<Var> variables = results.getResultVars();
            List<List<Node>> rows = new ArrayList<>();
            int total = 0;
            while (results.hasNext()) {
                Binding binding = results.next();
                if (total++ < limit) {
                    rows.add(row(variables, binding));
                }
            }
            return new Rows(variables.stream().map(Var::getVarName).toList(), rows, total);
        }
    }

    private static List<Node> row(List<Var> variables, Binding binding) {
        List<Node> row = new ArrayList<>();
        variables.forEach(variable -> row.add(binding.get(variable)));
        return row;
    }
}
