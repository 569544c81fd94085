package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
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
        compare(DatasetGraphFactory::createGeneral, IndexedPathsTest::view);
    }

    @Test
    void inViewsBehindAWrapperTheAnswersAreThoseOfArq() {
        compare(DatasetGraphFactory::createGeneral, dataset -> new DatasetGraphWrapper(view(dataset)));
    }

    @Test
    void inTdb2WithTheUnionAsDefaultTheAnswersAreThoseOfArq() {
        compare(
                () -> {
                    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
                    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
                    return dataset;
                },
                dataset -> dataset);
    }

    @Test
    void inTdb2WithADefaultGraphOfItsOwnTheAnswersAreThoseOfArq() {
        compare(DatabaseMgr::createDatasetGraph, dataset -> dataset);
    }

    /** As an open store makes it: the union of the named graphs as default graph. */
    private static DatasetGraph view(DatasetGraph dataset) {
        return view(dataset, RandomGraphs.NAMES);
    }

    static DatasetGraph view(DatasetGraph dataset, List<Node> names) {
        Graph union = GraphFactory.createDefaultGraph();
        DatasetGraph view = new DatasetGraphMapLink(union);
        for (Node name : names) {
            Graph graph = GraphFactory.createDefaultGraph();
            dataset.getGraph(name).find().forEachRemaining(triple -> {
                graph.add(triple);
                union.add(triple);
            });
            view.addGraph(name, graph);
        }
        return new DatasetGraphReadOnly(view);
    }

    private static void compare(Supplier<DatasetGraph> empty, Function<DatasetGraph, DatasetGraph> asked) {
        int fromIndex = 0;
        int onGraph = 0;
        for (int seed = 0; seed < DATASETS; seed++) {
            Random random = new Random(seed);
            RandomClaims claims = new RandomClaims(random, CLAIMS);
            DatasetGraph filled = empty.get();
            Txn.executeWrite(filled, () -> {
                claims.addEdges(filled);
                addOthers(filled, random);
            });
            DatasetGraph dataset = asked.apply(filled);
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
