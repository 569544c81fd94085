package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.Thorough;
import org.whence.page.TestStore;

/** A server whose store is built anew: every answer is of one graph, none is lost, and what is over is let go. */
@Order(1)
class RebuildTest {
    /** Each costs a build and the wait of the watch. */
    private static final int SWAPS = Thorough.of(4, 20);

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/about",
            "/search?q=hunger",
            "/why",
            "/doc/lantern/factor/hunger",
            "/doc/lantern/factor/hunger.ttl",
            "/download/lantern-all.nq",
            "/api/causes-of.csv",
            "/api/why.json",
            "/api/labels?q=hun",
            "/.well-known/void",
            "/whence/data?default",
            sparql("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3000"),
            sparql("SELECT * { ?s ?p ?o . ?a <http://www.w3.org/2004/02/skos/core#prefLabel> ?b } LIMIT 20000"));

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private Path store;
    private WhenceServer server;

    @BeforeEach
    void start() throws Exception {
        store = folder.resolve("store");
        TestStore.build(store, data("a"));
        server = WhenceServer.start(
                new ServeOptions(
                        store,
                        0,
                        Optional.empty(),
                        Duration.ofMinutes(5),
                        Optional.empty(),
                        new Doors(false, Optional.empty(), true, Optional.empty())),
                told::add);
        for (int i = 0; i < 600 && get("/ready").statusCode() != 200; i++) {
            Thread.sleep(50);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void underManyRequestsEachAnswerIsWhollyOfOneGraphAndNoneIsLost() throws Exception {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        String first = server.buildId();
        expected.put(first, answers());
        TestStore.build(store, data("b"));
        server.look();
        String second = server.buildId();
        expected.put(second, answers());
        for (String address : ADDRESSES) {
            assertThat(expected.get(first).get(address))
                    .as(address)
                    .isNotEqualTo(expected.get(second).get(address));
        }
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Future<Map<String, Integer>>> asked = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int from = 3 * i;
                asked.add(clients.submit(() -> askUntil(over, from, expected)));
            }
            for (int swap = 0; swap < SWAPS; swap++) {
                // Both builds are whole; only which of them counts changes.
                Files.writeString(store.resolve("current"), swap % 2 == 0 ? first : second);
                server.look();
                assertThat(server.buildId()).isEqualTo(swap % 2 == 0 ? first : second);
            }
            over.set(true);
            Map<String, Integer> sum = new TreeMap<>();
            for (Future<Map<String, Integer>> one : asked) {
                one.get().forEach((build, count) -> sum.merge(build, count, Integer::sum));
            }
            assertThat(sum.keySet()).containsExactly(first, second);
        } finally {
            over.set(true);
            clients.shutdownNow();
        }
    }

    @Test
    void aLongAnswerEndsWithTheGraphThatItBeganWithWhichIsThenLetGo() throws Exception {
        String first = server.buildId();
        WeakReference<Generation> old = generation();
        try (BufferedReader rows =
                rows(sparql("SELECT ?o { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?o . ?a ?b ?c . ?d ?e ?f }"
                        + " LIMIT 500000"))) {
            assertThat(rows.readLine()).isEqualTo("o");
            TestStore.build(store, data("b"));
            server.look();
            assertThat(server.buildId()).isNotEqualTo(first);
            assertThat(told).singleElement().asString().matches("Now serving a new graph: build \\w+, \\d+ claims\\.");
            assertThat(get("/doc/lantern/factor/hunger.ttl").body()).contains("hunger of build b");
            TestStore.build(store, data("c"));
            TestStore.build(store, data("d"));
            assertThat(build(first)).as("a build that an answer is made from").isDirectory();
            assertThat(openBelow(build(first))).isNotEmpty();
            long count = 0;
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                assertThat(row).doesNotContain("of build b");
                count++;
            }
            assertThat(count).isEqualTo(500_000);
        }
        server.look();
        awaitNothingOpenBelow(build(first));
        assertThat(get("/doc/lantern/factor/hunger.ttl").body()).contains("hunger of build d");
        TestStore.build(store, data("e"));
        assertThat(build(first)).doesNotExist();
        assertThat(openBelow(store).stream().filter(file -> file.contains("deleted")))
                .isEmpty();
        // Each collection stops all other tests as well.
        for (int pause = 50; pause < 30_000 && old.get() != null; pause *= 2) {
            Garbage.collect();
            Thread.sleep(pause);
        }
        assertThat(old.get()).as("the memory of the first graph").isNull();
    }

    @Test
    void aDamagedBuildIsRefusedInASentenceAndTheGraphBeforeGoesOn() throws Exception {
        String first = server.buildId();
        String before = get("/doc/lantern/factor/hunger.ttl").body();
        for (String file : List.of("snapshot.nq", "tdb2/Data-0001/SPO.dat", "build.json")) {
            told.clear();
            String second = buildElsewhere("b");
            spoil(build(second).resolve(file));
            Files.writeString(store.resolve("current"), second);
            for (int look = 0; look < 5; look++) {
                server.look();
            }
            assertThat(told)
                    .as(file)
                    .singleElement()
                    .asString()
                    .startsWith("The new graph is not served; that of build " + first + " goes on. ")
                    .contains(second, "damaged", "whence build");
            assertThat(server.buildId()).isEqualTo(first);
            assertThat(get("/doc/lantern/factor/hunger.ttl").body()).isEqualTo(before);
            assertThat(get("/ready").statusCode()).isEqualTo(200);
            // It is tried again now and then, and may be just now.
            awaitNothingOpenBelow(build(second));
        }
        assertThat(get("/$/metrics").body())
                .containsPattern("(?m)^whence_generation\\{.*} 1\\.0$")
                .containsPattern("(?m)^whence_builds_refused_total\\{.*} ([3-9]|\\d{2,})\\.0$");
        TestStore.build(store, data("c"));
        server.look();
        assertThat(get("/doc/lantern/factor/hunger.ttl").body()).contains("hunger of build c");
        assertThat(get("/$/metrics").body()).containsPattern("(?m)^whence_generation\\{.*} 2\\.0$");
    }

    @Test
    void aStoreThatGoesAndComesBackIsServedAgainByItselfAndMeanwhileFromWhatIsOpen() throws Exception {
        String first = server.buildId();
        Files.move(store, folder.resolve("away"));
        server.look();
        assertThat(get("/doc/lantern/factor/hunger.ttl").body()).contains("hunger of build a");
        TestStore.build(store, data("b"));
        long start = System.nanoTime();
        while (server.buildId().equals(first)) {
            Thread.sleep(50);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        }
        assertThat(get("/doc/lantern/factor/hunger.ttl").body()).contains("hunger of build b");
        awaitNothingOpenBelow(folder.resolve("away"));
    }

    /** Asks one address after the other; how many answers of which build came. */
    private Map<String, Integer> askUntil(AtomicBoolean over, int from, Map<String, Map<String, String>> expected)
            throws Exception {
        Map<String, Integer> answered = new TreeMap<>();
        for (int i = from; !over.get(); i++) {
            String address = ADDRESSES.get(i % ADDRESSES.size());
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            String build = answer.headers().firstValue(LeaseFilter.BUILD).orElseThrow();
            assertThat(answer.body()).as(address).isEqualTo(expected.get(build).get(address));
            answered.merge(build, 1, Integer::sum);
        }
        return answered;
    }

    private Map<String, String> answers() throws Exception {
        Map<String, String> answers = new TreeMap<>();
        for (String address : ADDRESSES) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
            answers.put(address, answer.body());
        }
        return answers;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private BufferedReader rows(String path) throws Exception {
        return new BufferedReader(new InputStreamReader(
                client.send(request(path), HttpResponse.BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8));
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                .timeout(Duration.ofSeconds(60))
                .build();
    }

    private static String sparql(String query) {
        return "/whence/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** The invented account, with a word in every one of its texts that tells which build it is of. */
    private Path data(String build) throws IOException {
        Path account = Files.createDirectories(folder.resolve("data-" + build).resolve("lantern"));
        try (Stream<Path> files = Files.list(TestStore.ACCOUNTS.resolve("lantern"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ttl")).toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        account.resolve(file.getFileName()), text.replace("\"@en", " of build " + build + "\"@en"));
            }
        }
        return account.getParent();
    }

    private WeakReference<Generation> generation() {
        try (Lease lease = server.generations().lease()) {
            return new WeakReference<>(lease.generation());
        }
    }

    private Path build(String id) {
        return store.resolve("builds").resolve(id);
    }

    /** A build in the server's store that does not count yet, since the server itself looks now and then. */
    private String buildElsewhere(String name) throws IOException {
        Path other = TestStore.build(Files.createTempDirectory(folder, "other"), data(name));
        String id = Files.readString(other.resolve("current")).strip();
        Files.move(other.resolve("builds").resolve(id), build(id));
        return id;
    }

    private static void spoil(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
    }

    /** The files below a folder that this process has open; none where the system does not tell. */
    private static List<String> openBelow(Path folder) throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return List.of();
        }
        String below = folder.toRealPath().toString();
        try (Stream<Path> all = Files.list(descriptors)) {
            return all.map(RebuildTest::target)
                    .filter(file -> file.startsWith(below))
                    .toList();
        }
    }

    private static void awaitNothingOpenBelow(Path folder) throws Exception {
        for (int i = 0; i < 600 && !openBelow(folder).isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(openBelow(folder)).isEmpty();
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            // Closed meanwhile.
            return "";
        }
    }
}
