package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.Thorough;

/** A chain so long that plain ARQ overflows the default stack. Answered on the graph. */
class LongChainTest {
    private static final int LENGTH = Thorough.of(40_000, 200_000);
    private static final String LAST = ":t" + LENGTH;
    private static final Node PROPERTY = NodeFactory.createURI("http://example.org/p");
    private static final Node GRAPH = NodeFactory.createURI("http://example.org/g");
    private static DatasetGraph dataset;

    @BeforeAll
    static void chain() {
        dataset = DatasetGraphFactory.createGeneral();
        List<Node> things = IntStream.rangeClosed(0, LENGTH)
                .mapToObj(i -> NodeFactory.createURI("http://example.org/t" + i))
                .toList();
        for (int i = 0; i < LENGTH; i++) {
            Triple triple = Triple.create(things.get(i), PROPERTY, things.get(i + 1));
            dataset.add(Quad.create(Quad.defaultGraphIRI, triple));
            dataset.add(Quad.create(GRAPH, triple));
        }
        CausalPaths.install(dataset);
    }

    static Set<Map.Entry<String, Integer>> endsOfEachForm() {
        Map<String, Integer> ends = new LinkedHashMap<>();
        ends.put(":p+", LENGTH);
        ends.put(":p*", LENGTH + 1);
        ends.put("(:p/:p)+", LENGTH / 2);
        ends.put("(:p/:p)*", LENGTH / 2 + 1);
        ends.put("(:p|^:q)+", LENGTH);
        ends.put("(:p+)+", LENGTH);
        ends.put("(:p?)+", LENGTH + 1);
        ends.put(":p{2,}", LENGTH - 1);
        ends.put(":p{*}", LENGTH + 1);
        ends.put(":p{3," + LENGTH * 3 / 4 + "}", LENGTH * 3 / 4 - 2);
        return ends.entrySet();
    }

    @ParameterizedTest
    @MethodSource("endsOfEachForm")
    void everyFormOfRepetitionAnswers(Map.Entry<String, Integer> endsOfPath) {
        assertThat(count("SELECT (COUNT(*) AS ?n) { :t0 " + endsOfPath.getKey() + " ?x }"))
                .isEqualTo(endsOfPath.getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { :t0 :p+ ?x }", "ASK { :t0 :p+ :none }"})
    void plainArqDoesNotGetToTheEnd(String query) {
        assertThatThrownBy(() -> Rowed.byArq(dataset, "PREFIX : <http://example.org/> " + query))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void bothWaysAndBothGraphsAnswer() {
        assertThat(count("SELECT (COUNT(DISTINCT ?x) AS ?n) { " + LAST + " ^:p+ ?x }"))
                .isEqualTo(LENGTH);
        assertThat(count("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x :p+ " + LAST + " }"))
                .isEqualTo(LENGTH);
        assertThat(count("SELECT (COUNT(?x) AS ?n) FROM :g { :t0 :p+ ?x }")).isEqualTo(LENGTH);
        assertThat(count("SELECT (COUNT(*) AS ?n) { GRAPH :g { :t0 :p+ ?x } }")).isEqualTo(LENGTH);
        assertThat(count("SELECT (COUNT(*) AS ?n) { ?x :p+ ?x }")).isZero();
    }

    @Test
    void askAnswersFromBothEnds() {
        assertThat(rows("ASK { :t0 :p+ " + LAST + " }")).containsOnlyKeys("true");
        assertThat(rows("ASK { " + LAST + " :p+ :t0 }")).containsOnlyKeys("false");
        assertThat(rows("ASK { :t0 (:p/:p)+ " + LAST + " }")).containsOnlyKeys("true");
        assertThat(rows("ASK { :t0 (:p/:p)+ :t" + (LENGTH - 1) + " }")).containsOnlyKeys("false");
        assertThat(rows("ASK FROM :g { :t0 :p+ " + LAST + " }")).containsOnlyKeys("true");
    }

    /** TDB2 gives the filters of a basic pattern to an executor of its own. */
    @Test
    void inTdb2APathInAFilterAnswersToo() {
        DatasetGraph stored = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(stored, () -> dataset.getDefaultGraph()
                .find()
                .forEachRemaining(triple -> stored.add(Quad.create(Quad.defaultGraphIRI, triple))));
        CausalPaths.install(stored);
        PathAnswers answers = new PathAnswers();
        Map<String, Integer> rows = Rowed.asInstalled(
                stored,
                "PREFIX : <http://example.org/> SELECT ?x { ?x :p :t1 FILTER EXISTS { ?x :p+ " + LAST + " }"
                        + " FILTER NOT EXISTS { ?x ^:p+ :t0 } FILTER (?x != :t1) }",
                answers);
        assertThat(rows).containsOnlyKeys("{x=http://example.org/t0}");
        assertThat(answers.ways()).isEqualTo(Set.of(PathAnswers.Way.GRAPH));
    }

    private static int count(String query) {
        String row = rows(query).keySet().iterator().next();
        return Integer.parseInt(row.replaceAll("\\D*(\\d+).*", "$1"));
    }

    private static Map<String, Integer> rows(String query) {
        PathAnswers answers = new PathAnswers();
        Map<String, Integer> rows = Rowed.asInstalled(dataset, "PREFIX : <http://example.org/> " + query, answers);
        assertThat(answers.ways()).isEqualTo(Set.of(PathAnswers.Way.GRAPH));
        return rows;
    }
}
