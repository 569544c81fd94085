package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A regular expression that would never end is ended when its query is called off, wherever a query may have one. */
@Order(4)
class RegexCallOffTest {
    private static final String TEXT = "x".repeat(60);

    /** Twelve ways to share out the text before it is known that no end fits: older than the universe. */
    private static final String HOPELESS = "x*".repeat(12) + "y";

    /** Some tenths of a second for ARQ, and many times as long as its query is given. */
    private static final String LONG = "x*".repeat(6) + "y";

    private static final String LESS = "x".repeat(42);

    private static final int TIMEOUT_MS = 50;
    private static final int ENOUGH_MS = 120_000;
    private static final long MOST_CPU_MS = 5_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER REGEX('TEXT', 'HOPELESS') }",
                "ASK { BIND ('HOPELESS' AS ?p) FILTER REGEX('TEXT', ?p) }",
                "ASK { FILTER REGEX('TEXT', 'HOPELESS', 'i') }",
                "ASK { BIND (REPLACE('TEXT', 'HOPELESS', 'z') AS ?t) FILTER BOUND(?t) }",
                "ASK { BIND (REPLACE('TEXT'@en, 'HOPELESS', 'z', 's') AS ?t) FILTER BOUND(?t) }",
                "ASK { FILTER NOT EXISTS { VALUES ?t { 'TEXT' } FILTER REGEX(?t, 'HOPELESS') } }",
                "ASK { { SELECT (COUNT(*) AS ?n) { VALUES ?t { 'TEXT' } } HAVING (REGEX(SAMPLE(?t), 'HOPELESS')) } }",
                "SELECT * { VALUES ?t { 'TEXT' 'u' } } ORDER BY REGEX(?t, 'HOPELESS')",
                "SELECT (SUM(IF(REGEX(?t, 'HOPELESS'), 1, 0)) AS ?n) { VALUES ?t { 'TEXT' } }",
                "ASK { VALUES ?t { 'u' } OPTIONAL { VALUES ?v { 'TEXT' } FILTER REGEX(?v, 'HOPELESS') } }",
                "ASK { ?s ?p ?t FILTER REGEX(CONCAT('TEXT', STR(?t)), 'HOPELESS') }",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ASK { FILTER fn:matches('TEXT', 'HOPELESS') }",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ASK { FILTER (fn:replace('TEXT', 'HOPELESS', '') = 'a') }",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ASK { FILTER CALL(fn:matches, 'TEXT', 'HOPELESS') }",
            })
    void aHopelessPatternEndsInMemoryAndOnDisk(String query) {
        for (DatasetGraph dataset : new DatasetGraph[] {inMemory(), DatabaseMgr.createDatasetGraph()}) {
            CausalPaths.install(dataset);
            dataset.executeWrite(() -> dataset.add(SSE.parseQuad("(_ <urn:s> <urn:p> 'o')")));
            long start = cpuMillis();
            assertThatThrownBy(() -> dataset.executeRead(() -> run(dataset, hopeless(query))))
                    .isInstanceOf(QueryCancelledException.class);
            assertThat(cpuMillis() - start).isLessThan(MOST_CPU_MS);
        }
    }

    /** What the guard is for: ARQ's own goes on long after its time is up. */
    @Test
    void withoutTheGuardTheSamePatternTakesNoNoticeOfItsTime() {
        String query = "ASK { VALUES ?t { 'TEXT' } FILTER REGEX(?t, 'HOPELESS') }"
                .replace("TEXT", LESS)
                .replace("HOPELESS", LONG);
        DatasetGraph guarded = inMemory();
        CausalPaths.install(guarded);
        long start = cpuMillis();
        assertThatThrownBy(() -> run(guarded, query)).isInstanceOf(QueryCancelledException.class);
        long with = cpuMillis() - start;
        start = cpuMillis();
        try {
            run(inMemory(), query);
        } catch (QueryCancelledException e) {
            // In the end.
        }
        assertThat(cpuMillis() - start).isGreaterThan(3 * with);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER REGEX('', 'PATTERN') }",
                "ASK { FILTER (REPLACE('', 'PATTERN', 'z') = 'a') }",
            })
    void aPatternThatCannotBeCalledOffIsRefused(String query) {
        DatasetGraph dataset = inMemory();
        CausalPaths.install(dataset);
        assertThatThrownBy(() -> run(dataset, query.replace("PATTERN", "(|)".repeat(40) + "y")))
                .isInstanceOf(QueryBuildException.class)
                .hasMessageContaining("too many ways");
    }

    @Test
    void aReplacementDoesNotGrowWithoutEnd() {
        DatasetGraph dataset = inMemory();
        CausalPaths.install(dataset);
        String query = "ASK { BIND (REPLACE('TEXT', 'x', 'LONG') AS ?t) BIND (REPLACE(?t, 'x', ?t) AS ?u)"
                + " FILTER BOUND(?u) }";
        String text = query.replace("TEXT", TEXT);
        assertThat(run(dataset, text.replace("LONG", "x".repeat(5)), ENOUGH_MS)).isTrue();
        assertThat(run(dataset, text.replace("LONG", "x".repeat(2_000)), ENOUGH_MS))
                .isFalse();
    }

    private static DatasetGraph inMemory() {
        return DatasetGraphFactory.createTxnMem();
    }

    private static String hopeless(String query) {
        return query.replace("TEXT", TEXT).replace("HOPELESS", HOPELESS);
    }

    private static boolean run(DatasetGraph dataset, String query) {
        return run(dataset, query, TIMEOUT_MS);
    }

    private static boolean run(DatasetGraph dataset, String query, int timeout) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(QueryFactory.create(query, Syntax.syntaxARQ))
                .timeout(timeout, TimeUnit.MILLISECONDS)
                .build()) {
            if (execution.getQuery().isAskType()) {
                return execution.ask();
            }
            return execution.select().materialize().hasNext();
        }
    }

    private static long cpuMillis() {
        return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
