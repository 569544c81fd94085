package org.whence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whence.bench.Contest.Bounds;
import org.whence.bench.Contest.Entrant;

/**
 * The benchmark itself; not part of the tests. {@code mvn -Pbench verify}, with {@code -Dbench.size=S}, L or XL or a
 * number of claims, {@code -Dbench.peers=WhencePeer,JenaPeer,…} and {@code -Dbench.folder=…}, which wants room for
 * all of them. The table goes to {@code target/bench/}.
 */
class BenchmarkRun {
    private static final Map<String, Long> SIZES = Map.of("S", 200_000L, "L", 2_000_000L, "XL", 11_600_000L);
    private static final String ALL = "WhencePeer,WhenceEndpointPeer,JenaPeer,Rdf4jPeer,Neo4jPeer,KuzuPeer";

    @Test
    void peersAgreeAndTheTableIsWritten() throws IOException {
        String size = System.getProperty("bench.size", "S");
        long claims = SIZES.containsKey(size) ? SIZES.get(size) : Long.parseLong(size);
        Path folder =
                Path.of(System.getProperty("bench.folder", "target/bench/data")).resolve(size);
        List<Entrant> entrants = new ArrayList<>();
        Arrays.stream(System.getProperty("bench.peers", ALL).split(",", -1))
                .forEach(peer -> entrants.add(new Entrant("org.whence.bench." + peer, flags(peer))));
        Workload workload = new Workload(claims, 1, folder.resolve("workload"));
        Bounds bounds = new Bounds(Duration.ofHours(2), Duration.ofSeconds(60), Duration.ofSeconds(60), 20);
        List<PeerFigures> figures =
                new Contest(workload, folder.resolve("peers"), bounds, System.err::println).run(entrants);
        List<String> disagreements = Contest.disagreements(figures, workload);
        Path table = Path.of("target/bench").resolve(size + ".md");
        Files.createDirectories(table.getParent());
        String page = new BenchmarkTable(workload, figures)
                .markdown(String.format(Locale.ROOT, "%s: %,d claims", size, claims), disagreements);
        Files.writeString(table, page);
        System.err.println(page);
        assertThat(disagreements).isEmpty();
    }

    private static List<String> flags(String peer) {
        List<String> flags = new ArrayList<>(List.of(
                "-Xmx" + System.getProperty("bench.heap", "8g"),
                "-Dwhence.home=" + Path.of("").toAbsolutePath()));
        if (peer.equals("Neo4jPeer")) {
            for (String opened : List.of("java.nio", "java.lang", "java.lang.reflect", "sun.nio.ch")) {
                flags.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
            }
        }
        return flags;
    }
}
