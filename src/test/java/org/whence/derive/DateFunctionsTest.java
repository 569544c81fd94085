package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFunctionsTest {
    private static final Graph EMPTY = GraphFactory.createDefaultGraph();

    @ParameterizedTest
    @CsvSource({
        "earliest, '\"1918-21\"', unstated, 1918-03-01",
        "latest, '\"1917\"', unstated, 1918-01-13",
        "latest, '\"1917\"', gregorian, 1917-12-31",
        "earliest, '\"1900-02-29\"', julian, 1900-03-13",
        "earliest, '\"Y12345\"', gregorian, 12345-01-01",
        "bothStyles, '\"1900-02-29\"', julian, 13 March [O.S. 29 February] 1900"
    })
    void answerIsWhatTheDateMeans(String function, String date, String calendar, String answer) {
        assertThat(call(function, date, "wh:" + calendar)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "earliest, '\"../1918\"', wh:unstated",
        "latest, '\"1918/..\"', wh:unstated",
        "earliest, '\"soon\"', wh:unstated",
        "earliest, '\"1900-02-29\"', wh:gregorian",
        "earliest, wh:date, wh:gregorian",
        "earliest, '\"1918\"', wh:lunar",
        "earliest, '\"1918\"', '\"gregorian\"'",
        "bothStyles, '\"1918-02-14\"', wh:unstated",
        "bothStyles, '\"soon\"', wh:julian"
    })
    void whatHasNoAnswerLeavesTheVariableUnbound(String function, String date, String calendar) {
        assertThat(call(function, date, calendar)).isEmpty();
    }

    private static Optional<String> call(String function, String date, String calendar) {
        FunctionRegistry registry = FunctionRegistry.createFrom(FunctionRegistry.get());
        DateFunctions.register(registry);
        String query = "PREFIX whf: <https://w3id.org/whence/function#> PREFIX wh: <https://w3id.org/whence/ontology#> "
                + "SELECT ?day { BIND (whf:%s(%s, %s) AS ?day) }".formatted(function, date, calendar);
        try (QueryExec exec = QueryExec.graph(EMPTY)
                .query(QueryFactory.create(query))
                .set(ARQConstants.registryFunctions, registry)
                .build()) {
            RowSet rows = exec.select();
            return Optional.ofNullable(rows.next().get("day")).map(day -> day.getLiteralLexicalForm());
        }
    }
}
