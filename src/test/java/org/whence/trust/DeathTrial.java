package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.whence.bench.LoadConnection;
import org.whence.trust.LoadRequest.Kind;

/**
 * One query of death at a time: it ends soon after its second, another client is answered meanwhile, and what it took
 * of the memory is returned.
 */
final class DeathTrial implements Trial {
    /** On a machine that does much else. */
    private static final long MOST_NANOS = 20_000_000_000L;

    private static final String QUESTION = "/api/voices.csv?limit=";

    private final ServedProcess server;
    private final List<LoadRequest> queries;
    private final LiveMemory before;

    /** With a server that has nothing else to do. */
    DeathTrial(ServedProcess server, List<LoadRequest> queries) throws Exception {
        this.server = server;
        this.queries = queries;
        before = LiveMemory.of(server.pid());
    }

    @Override
    public String run(long seed) throws Exception {
        LoadRequest query = queries.get((int) (seed % queries.size()));
        long start = System.nanoTime();
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> status(query));
        try (LoadConnection other = new LoadConnection(server.address())) {
            assertThat(other.get(QUESTION + seed).status()).isIn(200, 400);
        }
        assertThat(Kind.HOSTILE.mayEnd(status.get()))
                .as("%s: %s", query.path(), status.get())
                .isTrue();
        assertThat(System.nanoTime() - start).as(query.path()).isLessThan(MOST_NANOS);
        LiveMemory.of(server.pid()).requireAsLittleAs(before);
        return "ended, and gave its memory back";
    }

    private int status(LoadRequest query) {
        try (LoadConnection connection = new LoadConnection(server.address())) {
            return LoadTrial.send(connection, query);
        } catch (IOException e) {
            return 0;
        }
    }
}
