package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.CsvSource;

/** A chain of 200,000 factors, at the default stack, where plain ARQ overflows. Answered on the graph. */
class LongChainTest {
    private static final int LENGTH = 200_000;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                ":p+        ; 200000",
                ":p*        ; 200001",
                "(:p/:p)+   ; 100000",
                "(:p/:p)*   ; 100001",
                "(:p|^:q)+  ; 200000",
                "(:p+)+     ; 200000",
                "(:p?)+     ; 200001",
                ":p{2,}     ; 199999",
                ":p{*}      ; 200001",
                ":p{3,150000} ; 149998"
            })
    void everyFormOfRepetitionAnswers(String path, int ends) {
        assertThat(count("SELECT (COUNT(*) AS ?n) { :t0 " + path + " ?x }")).isEqualTo(ends);
    }

    @Test
    void bothWaysAndBothGraphsAnswer() {
        assertThat(count("SELECT (COUNT(DISTINCT ?x) AS ?n) { :t200000 ^:p+ ?x }"))
                .isEqualTo(LENGTH);
        assertThat(count("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x :p+ :t200000 }"))
                .isEqualTo(LENGTH);
        assertThat(count("SELECT (COUNT(?x) AS ?n) FROM :g { :t0 :p+ ?x }")).isEqualTo(LENGTH);
        assertThat(count("SELECT (COUNT(*) AS ?n) { GRAPH :g { :t0 :p+ ?x } }")).isEqualTo(LENGTH);
        assertThat(count("SELECT (COUNT(*) AS ?n) { ?x :p+ ?x }")).isZero();
    }

    @Test
    void askAnswersFromBothEnds() {
        assertThat(rows("ASK { :t0 :p+ :t200000 }")).containsOnlyKeys("true");
        assertThat(rows("ASK { :t200000 :p+ :t0 }")).containsOnlyKeys("false");
        assertThat(rows("ASK { :t0 (:p/:p)+ :t200000 }")).containsOnlyKeys("true");
        assertThat(rows("ASK { :t0 (:p/:p)+ :t199999 }")).containsOnlyKeys("false");
        assertThat(rows("ASK FROM :g { :t0 :p+ :t200000 }")).containsOnlyKeys("true");
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
                "PREFIX : <http://example.org/> SELECT ?x { ?x :p :t1 FILTER EXISTS { ?x :p+ :t200000 }"
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
