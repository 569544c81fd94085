package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.whence.Thorough;
import org.whence.sparql.PathAnswers.Way;

/** Paths answered from the index where it covers the graph, against plain ARQ: the same bags. */
class IndexedPathsTest {
    private static final int DATASETS = Thorough.of(8, 100);
    private static final int QUERIES = 60;
    private static final int CLAIMS = 12;
    private static final int OTHER_TRIPLES = 4;

    @Test
    void inViewsInMemoryTheAnswersAreThoseOfArq() {
        compare(CoveredKind.VIEW);
    }

    @Test
    void inViewsBehindAWrapperTheAnswersAreThoseOfArq() {
        compare(CoveredKind.WRAPPED_VIEW);
    }

    @Test
    void inTdb2WithTheUnionAsDefaultTheAnswersAreThoseOfArq() {
        compare(CoveredKind.TDB2_WITH_UNION);
    }

    @Test
    void inTdb2WithADefaultGraphOfItsOwnTheAnswersAreThoseOfArq() {
        compare(CoveredKind.TDB2_WITH_A_DEFAULT_GRAPH_OF_ITS_OWN);
    }

    private static void compare(CoveredKind kind) {
        int fromIndex = 0;
        int onGraph = 0;
        for (int seed = 0; seed < DATASETS; seed++) {
            Random random = new Random(seed);
            RandomClaims claims = new RandomClaims(random, CLAIMS);
            DatasetGraph dataset = kind.filled(RandomGraphs.NAMES, filled -> {
                claims.addEdges(filled);
                addOthers(filled, random);
            });
            CausalPaths.install(dataset, () -> new PathIndex(claims.index(), RandomClaims.ACCOUNTS));
            for (int i = 0; i < QUERIES; i++) {
                Compared.Outcome outcome = Compared.withArq(dataset, random, "seed " + seed + ", query " + i);
                fromIndex += outcome.rows() > 0 && outcome.ways().equals(Set.of(Way.INDEX)) ? 1 : 0;
                onGraph += outcome.rows() > 0 && outcome.ways().equals(Set.of(Way.GRAPH)) ? 1 : 0;
            }
        }
        assertThat(fromIndex).as("queries answered from the index").isGreaterThan(DATASETS * QUERIES / 20);
        assertThat(onGraph).as("queries answered on the graph").isGreaterThan(DATASETS * QUERIES / 20);
    }

    /** Of a relation that the index does not have; both relations stand in TDB2's own default graph, which it has not. */
    private static void addOthers(DatasetGraph dataset, Random random) {
        Node other = RandomGraphs.PROPERTIES.get(2);
        for (int i = 0; i < OTHER_TRIPLES; i++) {
            Node object = RandomGraphs.any(random, i % 2 == 0 ? RandomGraphs.THINGS : RandomGraphs.LITERALS);
            Node subject = RandomGraphs.any(random, RandomGraphs.THINGS);
            dataset.add(
                    Quad.create(RandomGraphs.any(random, RandomGraphs.NAMES), Triple.create(subject, other, object)));
            dataset.add(Quad.create(
                    Quad.defaultGraphIRI,
                    Triple.create(subject, RandomGraphs.any(random, RandomGraphs.PROPERTIES), object)));
        }
    }
}
