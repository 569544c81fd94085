package org.whence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.bench.Contest.Bounds;

/** That the benchmark runs, and that Whence, Jena and RDF4J give the same answers; no time is judged. */
class BenchmarkSmokeIT {
    private static final long CLAIMS = 2_000;

    @TempDir
    Path temp;

    @Test
    void whenceJenaAndRdf4jGiveTheSameAnswers() throws IOException {
        Workload workload = new Workload(CLAIMS, 1, temp.resolve("workload"));
        Bounds bounds = new Bounds(
                Duration.ofMinutes(3),
                Duration.ofSeconds(8),
                5,
                Duration.ofMillis(50),
                Duration.ofMillis(20),
                Duration.ofMillis(300));
        List<String> flags = List.of(
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dwhence.home=" + Path.of("").toAbsolutePath());
        Entrant whence = Entrant.of(WhencePeer.class, flags);
        Entrant endpoint =
                new Entrant(WhenceEndpointPeer.class.getName(), whence.flags(), whence.classPath(), whence.folder());
        List<PeerFigures> figures = new Contest(workload, temp.resolve("peers"), bounds, System.out::println)
                .run(List.of(whence, endpoint, Entrant.of(JenaPeer.class, flags), Entrant.of(Rdf4jPeer.class, flags)));
        assertThat(Contest.disagreements(figures, workload)).isEmpty();
        for (Question question : Question.values()) {
            assertThat(figures.get(0).count(question)).as(question.name()).isPositive();
            assertThat(figures.get(1).count(question)).as(question.name()).isPositive();
        }
        assertThat(figures.get(2).count(Question.Q1)).isPositive();
        assertThat(figures.get(3).count(Question.Q2)).isPositive();
        assertThat(figures.get(0).crowdPerSecond).isPositive();
        assertThat(new BenchmarkTable(workload, figures).markdown("smoke", List.of()))
                .contains("| **Q2** ")
                .contains("RDF4J LMDB");
    }
}
