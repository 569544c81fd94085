package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;
import org.apache.jena.util.iterator.SingletonIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalIndexBuilder;
import org.whence.causal.Relation;
import org.whence.causal.RelationTable;
import org.whence.causal.Sign;

/** A query that is called off stops in the middle of a path. */
class CalledOffTest {
    private static final int CALLED_OFF_AT = 5_000;
    private static final int POLL_EVERY = 1_000;
    private static final String PROPERTY = "http://example.org/p";

    /** A chain without end in either direction, on which somebody calls the query off after some steps. */
    private static final class EndlessChain extends GraphBase {
        private int steps;
        private QueryExec asked;

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            if (++steps == CALLED_OFF_AT) {
                asked.abort();
            }
            Node from = pattern.getMatchSubject();
            Node to = pattern.getMatchObject();
            if (pattern.getMatchPredicate() == null || from == null == (to == null)) {
                return NiceIterator.emptyIterator();
            }
            Node there = from == null ? beyond(to, -1) : from;
            return new SingletonIterator<>(Triple.create(there, pattern.getPredicate(), beyond(there, 1)));
        }

        private static Node beyond(Node thing, int by) {
            return thing(Integer.parseInt(thing.getLocalName().substring(1)) + by);
        }
    }

    private static Node thing(int number) {
        return NodeFactory.createURI("http://example.org/" + (number < 0 ? "m" : "t") + Math.abs(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { :t1 :p+ ?x }",
                "SELECT (COUNT(*) AS ?n) { :t1 (:p/:p)* ?x }",
                "SELECT (COUNT(*) AS ?n) { :t1 :p{*} ?x }",
                "SELECT (COUNT(*) AS ?n) { :t1 :p{3,2000000000} ?x FILTER (STRLEN(STR(?x)) = 0) }",
                "SELECT * { :t1 :p+ ?x FILTER (STRLEN(STR(?x)) = 0) }",
                "ASK { :t1 :p+ 'never' }",
                "ASK { GRAPH :g { :t1 :p+ ?x FILTER (STRLEN(STR(?x)) = 0) } }"
            })
    void pathOnAGraphStopsWithinAThousandSteps(String query) {
        EndlessChain chain = new EndlessChain();
        DatasetGraph dataset = DatasetGraphFactory.createGeneral(chain);
        dataset.addGraph(NodeFactory.createURI("http://example.org/g"), chain);
        CausalPaths.install(dataset);
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(QueryFactory.create("PREFIX : <http://example.org/> " + query, Syntax.syntaxARQ))
                .build()) {
            chain.asked = execution;
            assertThatThrownBy(() -> {
                        if (execution.getQuery().isAskType()) {
                            execution.ask();
                        } else {
                            execution.select().forEachRemaining(row -> {});
                        }
                    })
                    .isInstanceOf(QueryCancelledException.class);
        }
        assertThat(chain.steps).isBetween(CALLED_OFF_AT, CALLED_OFF_AT + 2 * POLL_EVERY);
    }

    @Test
    void pathOnTheIndexStopsAtTheSignal() {
        AtomicBoolean calledOff = new AtomicBoolean();
        IndexSteps steps = new IndexSteps(
                new GraphClaims(new IndexViews(chain()), Set.of("account")), Graph.emptyGraph, calledOff);
        P_Link step = new P_Link(NodeFactory.createURI(PROPERTY));
        Integer first = steps.of(thing(0));
        Integer last = steps.of(thing(CALLED_OFF_AT));
        assertThat(steps.isClosed(step, first, last)).contains(true);
        calledOff.set(true);
        assertThatThrownBy(() -> steps.isClosed(step, first, last)).isInstanceOf(QueryCancelledException.class);
        assertThatThrownBy(() -> steps.closure(step, first, true)).isInstanceOf(QueryCancelledException.class);
        assertThatThrownBy(() -> steps.closureCount(step, last, false)).isInstanceOf(QueryCancelledException.class);
        assertThatThrownBy(() -> steps.onLoops(step)).isInstanceOf(QueryCancelledException.class);
    }

    private static CausalIndex chain() {
        RelationTable relations = RelationTable.of(List.of(new Relation(PROPERTY, null, Sign.POSITIVE)), PROPERTY);
        return new CausalIndexBuilder(relations)
                .addAll(IntStream.range(0, CALLED_OFF_AT)
                        .mapToObj(i -> CausalClaim.of(
                                "claim" + i,
                                List.of(thing(i).getURI()),
                                PROPERTY,
                                thing(i + 1).getURI(),
                                "account",
                                "voice")))
                .build();
    }
}
