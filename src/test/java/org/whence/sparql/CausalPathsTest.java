package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.whence.Thorough;

/** Paths answered on graphs, against plain ARQ: the same bags, on small random datasets. */
class CausalPathsTest {
    private static final int DATASETS = Thorough.of(8, 80);
    private static final int QUERIES = 60;

    @Test
    void inMemoryTheAnswersAreThoseOfArq() {
        compare(DatasetGraphFactory::createGeneral);
    }

    @Test
    void inTransactionalMemoryTheAnswersAreThoseOfArq() {
        compare(DatasetGraphFactory::createTxnMem);
    }

    @Test
    void inTdb2TheAnswersAreThoseOfArq() {
        compare(DatabaseMgr::createDatasetGraph);
    }

    @Test
    void inTdb2WithTheUnionAsDefaultTheAnswersAreThoseOfArq() {
        compare(() -> {
            DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return dataset;
        });
    }

    private static void compare(Supplier<DatasetGraph> empty) {
        int filled = 0;
        for (int seed = 0; seed < DATASETS; seed++) {
            Random random = new Random(seed);
            DatasetGraph dataset = empty.get();
            Txn.executeWrite(dataset, () -> RandomGraphs.fill(dataset, random, 8));
            CausalPaths.install(dataset);
            for (int i = 0; i < QUERIES; i++) {
                Compared.Outcome outcome = Compared.withArq(dataset, random, "seed " + seed + ", query " + i);
                filled += outcome.ways().equals(Set.of(PathAnswers.Way.GRAPH)) && outcome.rows() > 0 ? 1 : 0;
            }
        }
        assertThat(filled).as("queries with an answer").isGreaterThan(DATASETS * QUERIES / 3);
    }
}
