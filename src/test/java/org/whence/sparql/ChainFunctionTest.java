package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code whf:chain}, on random claims against a walk through the edges, and on claims made for the case. */
class ChainFunctionTest {
    private static final String PREFIXES =
            "PREFIX : <http://example.org/> PREFIX whf: <https://w3id.org/whence/function#> ";
    private static final String ROW = " whf:chain (?chain ?step ?claim ?cause ?relation ?effect ?grade) ";

    @Test
    void rowsAreTheSimplePathsOfEdgesShorterOnesFirst() {
        int found = 0;
        for (int seed = 0; seed < 40; seed++) {
            DatasetGraph dataset = dataset(new RandomClaims(new Random(seed), 12));
            for (int steps = 1; steps <= 4; steps++) {
                for (Node from : RandomGraphs.THINGS.subList(0, 5)) {
                    for (Node to : RandomGraphs.THINGS.subList(0, 5)) {
                        Collection<List<String>> chains = chains(
                                select(dataset, "SELECT * { (<" + from + "> <" + to + "> " + steps + ")" + ROW + "}"));
                        assertThat(chains)
                                .as("seed %d, %s to %s in %d", seed, from, to, steps)
                                .doesNotHaveDuplicates()
                                .containsExactlyInAnyOrderElementsOf(paths(dataset.getDefaultGraph(), from, to, steps));
                        assertThat(chains.stream().map(List::size)).isSorted();
                        found += chains.size();
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    private static DatasetGraph dataset(RandomClaims claims) {
        DatasetGraph named = DatasetGraphFactory.createGeneral();
        claims.addEdges(named);
        Graph union = GraphFactory.createDefaultGraph();
        named.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        DatasetGraph dataset = DatasetGraphFactory.wrap(union);
        CausalPaths.install(dataset, () -> new PathIndex(claims.index(), RandomClaims.ACCOUNTS));
        return dataset;
    }

    /** The factors of each chain, chains in the order of their numbers; steps and claims must be in order too. */
    private static Collection<List<String>> chains(List<Binding> rows) {
        Map<Integer, List<String>> chains = new TreeMap<>();
        for (Binding row : rows) {
            List<String> factors =
                    chains.computeIfAbsent(number(row, "chain"), chain -> new ArrayList<>(List.of(uri(row, "cause"))));
            int step = number(row, "step");
            if (step == factors.size()) {
                assertThat(uri(row, "cause")).isEqualTo(factors.get(step - 1));
                factors.add(uri(row, "effect"));
            } else {
                assertThat(uri(row, "effect")).isEqualTo(factors.get(step));
            }
        }
        return chains.values();
    }

    private static Collection<List<String>> paths(Graph graph, Node from, Node to, int steps) {
        Collection<List<String>> paths = new ArrayList<>();
        extend(graph, new ArrayList<>(List.of(from.getURI())), to.getURI(), steps, paths);
        return paths;
    }

    private static void extend(Graph graph, List<String> way, String to, int steps, Collection<List<String>> paths) {
        String last = way.get(way.size() - 1);
        if (last.equals(to) || steps == 0) {
            if (last.equals(to) && way.size() > 1) {
                paths.add(List.copyOf(way));
            }
            return;
        }
        TreeSet<String> next = new TreeSet<>();
        graph.find(RandomGraphs.iri(last.replaceAll(".*/", "")), RandomGraphs.PROPERTIES.get(0), Node.ANY)
                .forEachRemaining(edge -> next.add(edge.getObject().getURI()));
        next.removeAll(way);
        for (String other : next) {
            way.add(other);
            extend(graph, way, to, steps - 1, paths);
            way.remove(way.size() - 1);
        }
    }

    @Test
    void oneEndMayBeFreeAndWhatIsKnownKeepsRowsOut() {
        DatasetGraph dataset = dataset(new RandomClaims(new Random(1), 12));
        List<Binding> onward = select(dataset, "SELECT * { (:t0 ?to)" + ROW + "}");
        List<Binding> back = select(dataset, "SELECT * { (?from :t1)" + ROW + "}");
        assertThat(onward).isNotEmpty();
        assertThat(back).isNotEmpty();
        List<Binding> all = new ArrayList<>();
        for (int i = 1; i < 5; i++) {
            all.addAll(select(dataset, "SELECT * { BIND (:t" + i + " AS ?to) (:t0 ?to)" + ROW + "}"));
        }
        assertThat(onward).containsExactlyInAnyOrderElementsOf(all);
        assertThat(select(dataset, "SELECT * { BIND (2 AS ?step) (:t0 ?to)" + ROW + "}"))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(row -> number(row, "step") == 2).toList());
        assertThat(select(dataset, "SELECT * { (:t0 ?x) whf:chain (?n ?n ?claim ?cause ?relation ?x ?grade) }"))
                .allMatch(row -> uri(row, "x").length() > 0)
                .hasSize((int) all.stream()
                        .filter(row -> number(row, "step") == number(row, "chain")
                                && uri(row, "effect").equals(uri(row, "to")))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(:absent :t1)", "(:t1 :absent)", "(1 :t1)", "(:t1 ?never)", "(:t1 :t1)"})
    void whatIsNoFactorHasNoChain(String ends) {
        String query = "SELECT * { BIND (:absent AS ?never) " + ends + ROW + "}";
        assertThat(select(dataset(new RandomClaims(new Random(1), 12)), query)).isEmpty();
    }

    @Test
    void chainsComeAsTheyAreAsked() {
        DatasetGraph dataset = DatasetGraphFactory.wrap(GraphFactory.createDefaultGraph());
        CausalPaths.install(
                dataset, () -> new PathIndex(RandomClaims.everyStep(30).index(), RandomClaims.ACCOUNTS));
        assertThat(select(dataset, "SELECT * { (:t0 :t29 25)" + ROW + "} LIMIT 100"))
                .hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ?x whf:chain (?chain ?step ?claim ?cause ?relation ?effect ?grade) }",
                "{ (:t0) whf:chain (?chain ?step ?claim ?cause ?relation ?effect ?grade) }",
                "{ (:t0 :t1 2 3) whf:chain (?chain ?step ?claim ?cause ?relation ?effect ?grade) }",
                "{ (:t0 :t1) whf:chain (?chain ?step) }",
                "{ (:t0 :t1) whf:chain ?chain }"
            })
    void otherFormIsRefusedWithTheRightOne(String pattern) {
        assertThatThrownBy(() -> select(dataset(new RandomClaims(new Random(1), 1)), "SELECT * " + pattern))
                .isInstanceOf(QueryBuildException.class)
                .hasMessageContaining("(from to [most steps]) whf:chain (?chain ?step");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?from ?to)", "(:t0 :t1 0)", "(:t0 :t1 'two')", "(:t0 :t1 1.5)", "(:t0 :t1 ?most)"})
    void unboundEndsAndOddBoundsAreRefusedInASentence(String ends) {
        assertThatThrownBy(() -> select(dataset(new RandomClaims(new Random(1), 1)), "SELECT * { " + ends + ROW + "}"))
                .isInstanceOf(QueryExecException.class)
                .hasMessageContaining("whf:chain")
                .hasMessageEndingWith(".");
    }

    private static List<Binding> select(DatasetGraph dataset, String query) {
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(PREFIXES + query).build()) {
            List<Binding> rows = new ArrayList<>();
            execution.select().forEachRemaining(rows::add);
            return rows;
        }
    }

    private static int number(Binding row, String variable) {
        return NodeValue.makeNode(row.get(variable)).getInteger().intValueExact();
    }

    private static String uri(Binding row, String variable) {
        return row.get(variable).getURI();
    }
}
