package org.whence.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whence.bench.Contest.Bounds;

/**
 * The benchmark itself; not part of the tests. {@code mvn -Pbench verify}, with
 *
 * <ul>
 *   <li>{@code -Dbench.size=S}, L or XL or a number of claims,
 *   <li>{@code -Dbench.peers=WhencePeer,JenaPeer,…}, all if left out,
 *   <li>{@code -Dbench.folder=…}, which wants room for all of them; what is loaded there is not loaded again,
 *   <li>{@code -Dbench.load=only}, which has what is missing loaded and asks nothing,
 *   <li>{@code -Dbench.heap=8g}, the heap of each peer,
 *   <li>{@code -Dbench.loading=60}, the minutes a load may take,
 *   <li>{@code -Dbench.turns=5}, in how many turns of each peer a question is asked,
 *   <li>{@code -Dbench.turn=6}, the seconds of one such turn,
 *   <li>{@code -Dbench.warming=10}, the seconds that each peer is asked a question before its answers count.
 * </ul>
 *
 * <p>The tables go to {@code target/bench/}: one for each size, and the goals beside the figures of the last run of
 * each.
 */
class BenchmarkRun {
    private static final Map<String, Long> SIZES = Map.of("S", 200_000L, "L", 2_000_000L, "XL", 11_600_000L);
    private static final String ALL = "WhencePeer,WhenceEndpointPeer,JenaPeer,Rdf4jPeer,Neo4jPeer,KuzuPeer";
    private static final Path TABLES = Path.of("target/bench");

    @Test
    void peersAgreeAndTheTableIsWritten() throws IOException {
        String size = System.getProperty("bench.size", "S");
        long claims = SIZES.containsKey(size) ? SIZES.get(size) : Long.parseLong(size);
        Path folder =
                Path.of(System.getProperty("bench.folder", "target/bench/data")).resolve(size);
        List<Entrant> entrants = Arrays.stream(
                        System.getProperty("bench.peers", ALL).split(",", -1))
                .map(BenchmarkRun::entrant)
                .toList();
        Workload workload = new Workload(claims, 1, folder.resolve("workload"));
        Contest contest = new Contest(workload, folder.resolve("peers"), bounds(), System.err::println);
        if (System.getProperty("bench.load", "").equals("only")) {
            contest.loadOnly(entrants);
            return;
        }
        List<PeerFigures> figures = contest.run(entrants);
        List<String> disagreements = Contest.disagreements(figures, workload);
        String page = new BenchmarkTable(workload, figures)
                .markdown(String.format(Locale.ROOT, "%s: %,d claims", size, claims), disagreements);
        Files.createDirectories(TABLES);
        Files.writeString(TABLES.resolve(size + ".md"), page);
        Runs runs = new Runs(TABLES);
        runs.keep(size, figures);
        String goals = new GoalTable(runs.of("L"), runs.of("XL"), SIZES.get("XL")).markdown()
                + new GrowthTable(runs).markdown();
        Files.writeString(TABLES.resolve("goals.md"), goals);
        System.err.println(page + "\n" + goals);
        assertThat(disagreements).isEmpty();
    }

    private static Bounds bounds() {
        return new Bounds(
                Duration.ofMinutes(Long.getLong("bench.loading", 60)),
                Duration.ofSeconds(60),
                Integer.getInteger("bench.turns", 5),
                Duration.ofSeconds(Long.getLong("bench.turn", 6)),
                Duration.ofSeconds(Long.getLong("bench.warming", 10)),
                Duration.ofSeconds(10));
    }

    private static Entrant entrant(String peer) {
        List<String> flags = new ArrayList<>(List.of(
                "-Xmx" + System.getProperty("bench.heap", "8g"),
                "-Dwhence.home=" + Path.of("").toAbsolutePath()));
        String classPath = System.getProperty("java.class.path");
        if (peer.equals("Neo4jPeer")) {
            for (String opened : List.of("java.nio", "java.lang", "java.lang.reflect", "sun.nio.ch")) {
                flags.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
            }
            classPath = withLuceneOfNeo4j(classPath);
        }
        String folder = peer.equals("WhenceEndpointPeer") ? "WhencePeer" : peer;
        return new Entrant("org.whence.bench." + peer, flags, classPath, folder);
    }

    /** Neo4j needs a class that our newer Lucene has moved; the build puts its own version aside for it. */
    private static String withLuceneOfNeo4j(String classPath) {
        String others = Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("lucene-core-"))
                .collect(Collectors.joining(File.pathSeparator));
        return Path.of("target/neo4j/lucene-core.jar").toAbsolutePath() + File.pathSeparator + others;
    }
}
