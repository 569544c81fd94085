package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.InstalledWhence;
import org.whence.LanternCopy;
import org.whence.model.ExitCode;

/** A real {@code ./whence serve}: what it prints, that it answers, and how it ends. */
@Order(4)
class ServeCommandIT {
    private static final int START_SECONDS = 100;
    private static final int STOP_SECONDS = 20;

    @TempDir
    Path temp;

    private LanternCopy lantern;
    private Launch launch;
    private Process server;

    @BeforeEach
    void copy() throws Exception {
        lantern = new LanternCopy(temp);
        launch = new Launch(InstalledWhence.launcher(), temp);
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        if (server != null) {
            server.destroyForcibly().waitFor();
        }
    }

    @Test
    void itBuildsServesAndStopsAtASignal() throws Exception {
        String address = serve();
        assertThat(out()).as("the address and nothing else").containsExactly(address);
        assertThat(err()).anyMatch(line -> line.startsWith("Building the graph first: "));

        assertThat(get(address, "text/html").body()).contains("The fading of the Lamp Guild of Port Elster");
        assertThat(get(address + "api/root-causes.csv", "*/*").body()).contains("the failure of the whalers to come");
        assertThat(get(address + "doc/lantern/factor/herring-failure", "text/turtle")
                        .body())
                .contains("factor:herring-failure a ");
        assertThat(get(address + "whence/sparql?query=ASK%7B%3Fs%20a%20%3Fo%7D", "text/csv")
                        .body())
                .contains("true");

        assertThat(launch.run(
                                "ask",
                                "root-causes",
                                "--format",
                                "csv",
                                "--store",
                                lantern.store().toString())
                        .out())
                .as("commands work while the server runs")
                .contains("the failure of the whalers to come");

        List<CompletableFuture<HttpResponse<String>>> unanswered = askWithoutEnd(address, 20);
        server.destroy();
        assertThat(server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(unanswered).allSatisfy(answer -> assertThat(answer)
                .succeedsWithin(Duration.ofSeconds(STOP_SECONDS))
                .satisfies(told -> assertThat(told.statusCode()).isEqualTo(503)));
        assertThat(server.exitValue()).isEqualTo(ExitCode.FINE);
        assertThat(err()).last().isEqualTo("Stopped.");
        assertThat(String.join("\n", err())).doesNotContain("Exception", "WARN", "ERROR");
    }

    @Test
    void aStoreThatIsServedAlreadyAndAPortInUseAreOneSentenceEach() throws Exception {
        String address = serve();
        Launch.Outcome second = launch.run(arguments("--port", "0"));
        assertThat(second.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).hasLineCount(1).contains("open in another process");

        server.destroy();
        assertThat(server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)).isTrue();
        try (ServerSocket taken =
                new ServerSocket(URI.create(address).getPort(), 1, InetAddress.getByName("127.0.0.1"))) {
            Launch.Outcome third = launch.run(arguments("--port", Integer.toString(taken.getLocalPort())));
            assertThat(third.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ);
            assertThat(third.err()).hasLineCount(1).contains("Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void brokenDataWithAnOlderGraphIsServedAsItWasWithAWarning() throws Exception {
        Launch.Outcome built = launch.run(
                "build",
                "--quiet",
                "--data",
                lantern.data().toString(),
                "--store",
                lantern.store().toString());
        assertThat(built.exitCode()).as(built.err()).isZero();
        lantern.replace("claims.ttl", "claim:p06-c02 a wh:CausalClaim ;", "claim:p06-c02 a wh:CausalClam ;");
        String address = serve();
        assertThat(err())
                .anyMatch(line -> line.startsWith("Warning: the graph could not be built anew.")
                        && line.contains("whence check shows them")
                        && line.contains("Serving the graph of "));
        assertThat(get(address + "doc/lantern/claim/p06-c02", "text/turtle").body())
                .contains("wh:CausalClaim");
    }

    @Test
    void brokenDataWithoutAnOlderGraphIsNotServed() throws Exception {
        lantern.replace("claims.ttl", "claim:p06-c02 a wh:CausalClaim ;", "claim:p06-c02 a wh:CausalClam ;");
        Launch.Outcome outcome = launch.run(arguments("--port", "0"));
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("The accounts have violations (whence check shows them).");
    }

    @Test
    void badNumbersAreBadUse() throws Exception {
        for (String[] bad : List.of(
                new String[] {"--port", "70000"},
                new String[] {"--timeout", "0"},
                new String[] {"--port", "x"},
                new String[] {"--no-ui", "--ui-port", "4"})) {
            Launch.Outcome outcome = launch.run(arguments(bad));
            assertThat(outcome.exitCode()).as(String.join(" ", bad)).isEqualTo(ExitCode.BAD_USE);
            assertThat(outcome.err()).doesNotContain("\tat ");
        }
    }

    /** More queries at once than are worked on, each of which would take all of its half minute; once some of them are. */
    private static List<CompletableFuture<HttpResponse<String>>> askWithoutEnd(String address, int times)
            throws Exception {
        URI endless = URI.create(
                address + "whence/sparql?query=SELECT(COUNT(*)AS%3Fn)%7B%3Fa%3Fb%3Fc.%3Fd%3Fe%3Ff.%3Fg%3Fh%3Fi%7D");
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            asked.add(client.sendAsync(HttpRequest.newBuilder(endless).build(), BodyHandlers.ofString()));
        }
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(asked).noneMatch(CompletableFuture::isDone);
        return asked;
    }

    /** Starts a server on free ports and waits for its address. */
    private String serve() throws Exception {
        server = launch.start(temp.resolve("out"), temp.resolve("err"), arguments("--port", "0"));
        for (int tenths = 0; tenths < START_SECONDS * 10; tenths++) {
            List<String> printed = out();
            if (!printed.isEmpty()) {
                return printed.get(0);
            }
            assertThat(server.isAlive()).as(() -> String.join("\n", quietly())).isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("no address after " + START_SECONDS + " seconds");
    }

    private String[] arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "serve",
                "--data",
                lantern.data().toString(),
                "--store",
                lantern.store().toString()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private List<String> out() throws IOException {
        return Files.readAllLines(temp.resolve("out"));
    }

    private List<String> err() throws IOException {
        return Files.readAllLines(temp.resolve("err"));
    }

    private List<String> quietly() {
        try {
            return err();
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    private static HttpResponse<String> get(String address, String accept) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Accept", accept)
                                .build(),
                        BodyHandlers.ofString());
    }
}
