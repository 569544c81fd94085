package org.whence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.bench.Contest.Bounds;
import org.whence.bench.Contest.Entrant;

/** That the benchmark runs, and that Whence, Jena and RDF4J give the same answers; no time is judged. */
class BenchmarkSmokeIT {
    private static final long CLAIMS = 2_000;

    @TempDir
    Path temp;

    @Test
    void whenceJenaAndRdf4jGiveTheSameAnswers() throws IOException {
        Workload workload = new Workload(CLAIMS, 1, temp.resolve("workload"));
        Bounds bounds = new Bounds(Duration.ofMinutes(3), Duration.ofSeconds(20), Duration.ofSeconds(5), 2);
        List<String> flags = List.of(
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dwhence.home=" + Path.of("").toAbsolutePath());
        List<PeerFigures> figures = new Contest(workload, temp.resolve("peers"), bounds, System.out::println)
                .run(List.of(
                        new Entrant(WhencePeer.class.getName(), flags),
                        new Entrant(WhenceEndpointPeer.class.getName(), flags),
                        new Entrant(JenaPeer.class.getName(), flags),
                        new Entrant(Rdf4jPeer.class.getName(), flags)));
        assertThat(Contest.disagreements(figures, workload)).isEmpty();
        for (PeerFigures whence : figures.subList(0, 1)) {
            for (Question question : Question.values()) {
                assertThat(whence.count(question))
                        .as(whence.name + " " + question)
                        .isEqualTo(2);
            }
        }
        assertThat(figures.get(2).count(Question.Q1)).isEqualTo(2);
        assertThat(figures.get(3).count(Question.Q2)).isEqualTo(2);
        assertThat(new BenchmarkTable(workload, figures).markdown("smoke", List.of()))
                .contains("| **Q2** ")
                .contains("RDF4J LMDB");
    }
}
