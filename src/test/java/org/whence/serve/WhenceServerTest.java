package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import org.whence.page.TestStore;

/** Starting and stopping. */
class WhenceServerTest {
    @TempDir
    static Path folder;

    private static Path store;

    @BeforeAll
    static void build() {
        store = TestStore.build(folder.resolve("store"), TestStore.ACCOUNTS.resolve("lantern"));
    }

    @Test
    void aPortInUseIsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> start(port, Optional.empty()))
                    .isInstanceOf(UserMessageException.class)
                    .hasMessage("Port " + port + " is in use; choose another with --port.")
                    .extracting(e -> ((UserMessageException) e).exitCode())
                    .isEqualTo(ExitCode.COULD_NOT_READ);
            assertThatThrownBy(() -> start(0, Optional.of(port)))
                    .isInstanceOf(UserMessageException.class)
                    .hasMessageContaining("Port " + port + " is in use")
                    .hasMessageContaining("--ui-port")
                    .hasMessageContaining("--no-ui");
        }
        try (WhenceServer server = start(0, Optional.empty())) {
            assertThat(get(server))
                    .as("what failed to start has let the store go")
                    .isEqualTo(200);
        }
    }

    @Test
    void startPageIsMadeBeforeAnybodyAsksForItAndTheWaitForItIsBounded() {
        try (WhenceServer server = start(0, Optional.empty())) {
            assertThat(server.awaitFirstPage(Duration.ofMinutes(1))).isTrue();
            assertThat(server.awaitFirstPage(Duration.ZERO)).as("from then on").isTrue();
        }
        Generation notWarmed =
                Generation.open(new ServeOptions(store, 0, Optional.empty(), Duration.ofSeconds(5)), Optional.empty());
        assertThat(notWarmed.awaitFirstPage(Duration.ofMillis(20))).isFalse();
        notWarmed.release();
    }

    @Test
    void aStoreThatIsNotThereIsOneSentence() {
        assertThatThrownBy(() -> WhenceServer.start(
                        new ServeOptions(folder.resolve("none"), 0, Optional.empty(), Duration.ofSeconds(5))))
                .isInstanceOf(UserMessageException.class)
                .asInstanceOf(InstanceOfAssertFactories.type(UserMessageException.class))
                .extracting(UserMessageException::exitCode)
                .isEqualTo(ExitCode.COULD_NOT_READ);
    }

    @Test
    void withoutTheInterfaceThereIsNone() {
        try (WhenceServer server = start(0, Optional.empty())) {
            assertThat(server.interfaceAddress()).isEmpty();
            assertThat(TestServer.send(HttpRequest.newBuilder(URI.create(server.address()))
                                    .build())
                            .body())
                    .doesNotContain("Fuseki’s own interface");
        }
    }

    @Test
    void aQuestionThatTakesTooLongIsOneSentence() {
        try (WhenceServer server =
                WhenceServer.start(new ServeOptions(store, 0, Optional.empty(), Duration.ofMillis(1)))) {
            HttpResponse<String> response =
                    TestServer.send(HttpRequest.newBuilder(URI.create(server.address() + "api/statistics.csv"))
                            .build());
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("took longer", "--timeout");
        }
    }

    @Test
    void itStopsPromptlyWithAnOpenConnectionAndCanStartAgain() throws Exception {
        for (int round = 0; round < 2; round++) {
            WhenceServer server = start(0, Optional.of(0));
            URI address = URI.create(server.address());
            assertThat(get(server)).isEqualTo(200);
            Instant start = Instant.now();
            server.close();
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
            try (ServerSocket free = new ServerSocket(address.getPort(), 1, InetAddress.getByName("127.0.0.1"))) {
                assertThat(free.isBound()).isTrue();
            }
        }
    }

    private static int get(WhenceServer server) {
        return TestServer.send(HttpRequest.newBuilder(URI.create(server.address() + "api"))
                        .build())
                .statusCode();
    }

    private static WhenceServer start(int port, Optional<Integer> uiPort) {
        return WhenceServer.start(new ServeOptions(store, port, uiPort, Duration.ofSeconds(5)));
    }
}
