package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.path.Path;

/** A random query around a random path, asked of a dataset with our paths installed, and of plain ARQ. */
final class Compared {
    /**
     * What came of it.
     *
     * @param rows how many different rows
     * @param ways which ways its paths were answered
     */
    record Outcome(int rows, Set<PathAnswers.Way> ways) {}

    private Compared() {}

    /** Holds the two answers to be the same bag. */
    static Outcome withArq(DatasetGraph dataset, Random random, String name) {
        int form = random.nextInt(RandomQueries.forms());
        Path path =
                new RandomPaths(random, RandomGraphs.PROPERTIES, random.nextInt(4) == 0).path(1 + random.nextInt(3));
        Node a = RandomGraphs.end(random);
        Node b = RandomGraphs.end(random);
        PathAnswers answers = new PathAnswers();
        String query = RandomQueries.query(form, path, a, b);
        Map<String, Integer> ours = Rowed.asInstalled(dataset, query, answers);
        Path forArq = RandomPaths.hasInverseOfSequence(path) ? RandomPaths.carriedDown(path) : path;
        Map<String, Integer> arqs = Rowed.byArq(dataset, RandomQueries.query(form, forArq, a, b));
        assertThat(ours).as(name + ": " + query).isEqualTo(arqs);
        assertThat(answers.ways()).as(name + ": " + query).doesNotContain(PathAnswers.Way.ARQ);
        return new Outcome(arqs.size(), answers.ways());
    }
}
