package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told from the index, and what is left to ARQ: that both give the same is {@link IndexedCountsTest}'s. */
class FactorPatternsTest {
    private final CoveredGraphs covered;
    private final ExecutionContext context;

    FactorPatternsTest() {
        RandomClaims claims = new RandomClaims(new Random(1), 20);
        DatasetGraph view = CoveredKind.VIEW.filled(RandomClaims.GRAPHS, filled -> {
            claims.addEdges(filled);
            claims.addEnds(filled);
        });
        covered = new CoveredGraphs(view, () -> new PathIndex(claims.indexWithEnds(), RandomClaims.ACCOUNTS));
        context = ExecutionContext.create(view);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":t1 ^:p+ ?c",
                ":t1 ^:p+ ?c FILTER NOT EXISTS { ?any :p ?c }",
                ":t1 ^:p+ ?c MINUS { ?any :p ?c }",
                ":t1 ^:p/(^:p)?/(^:p)? ?c FILTER (?c != :t1)",
                ":t1 :p ?x . ?x (:p|:q) ?c FILTER (?x != :t2)",
                "GRAPH <http://example.org/g1/derived> { ?c :q* :t1 }",
                "{ SELECT DISTINCT ?c { :t1 :p/:q ?c } }"
            })
    void setsOfFactorsAreRecognised(String pattern) {
        assertThat(new FactorPatterns(covered).find(group(counting(pattern)).getSubOp(), Var.alloc("c"), context))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":t1 :r+ ?c",
                ":t1 !:p ?c",
                ":absent :p+ ?c",
                "?x :p+ ?c",
                ":t1 :p ?c . :t2 :p ?c",
                ":t1 :p ?x . ?x :p ?c FILTER (?x != ?c)",
                ":t1 :p ?x . ?x :p ?c FILTER NOT EXISTS { ?x :q ?c }",
                ":t1 :p ?c OPTIONAL { ?c :p ?x }",
                "GRAPH ?g { :t1 :p ?c }"
            })
    void whateverAsksForMoreIsLeftToArq(String pattern) {
        assertThat(new FactorPatterns(covered).find(group(counting(pattern)).getSubOp(), Var.alloc("c"), context))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?claim wh:effect ?c",
                "{ SELECT DISTINCT ?c { :t1 ^:p/(^:p)? ?c FILTER (?c != :t1) } } ?claim wh:cause ?c",
                ":t1 :p+ ?c . ?claim wh:cause ?c"
            })
    void countsOfClaimsAreRecognised(String pattern) {
        assertThat(ClaimCounts.of(group(grouping(pattern)), covered, context)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?claim wh:effect ?c ; wh:cause ?d",
                "?claim wh:effect ?c . ?claim ?p ?o",
                "?claim wh:relation ?c",
                ":t1 :p/:p ?c . ?claim wh:cause ?c",
                "GRAPH <http://example.org/g1/derived> { ?claim wh:cause ?c }",
                "?claim wh:effect ?c FILTER (?claim != :t1)"
            })
    void countsOfMoreThanClaimsAreLeftToArq(String pattern) {
        assertThat(ClaimCounts.of(group(grouping(pattern)), covered, context)).isEmpty();
    }

    private static String counting(String pattern) {
        return "SELECT (COUNT(DISTINCT ?c) AS ?n) { " + pattern + " }";
    }

    private static String grouping(String pattern) {
        return "SELECT ?c (COUNT(?claim) AS ?n) { " + pattern + " } GROUP BY ?c";
    }

    private static OpGroup group(String query) {
        Op op = Algebra.optimize(Algebra.compile(QueryFactory.create(
                "PREFIX : <http://example.org/> PREFIX wh: <https://w3id.org/whence/ontology#> " + query)));
        while (!(op instanceof OpGroup)) {
            op = ((Op1) op).getSubOp();
        }
        return (OpGroup) op;
    }
}
