package org.whence.trust;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.whence.bench.LoadConnection;

/**
 * Many clients at once, a tenth of whose requests are hostile, for some seconds: each request ends as it is meant to.
 * Owns no server and no figures.
 */
final class LoadTrial implements Trial {
    private final URI server;
    private final LoadMix mix;
    private final int clients;
    private final Duration duration;
    private final LoadTally tally;

    /**
     * A load.
     *
     * @param duration of one trial
     * @param tally where it is written down how they ended
     */
    LoadTrial(URI server, LoadMix mix, int clients, Duration duration, LoadTally tally) {
        this.server = server;
        this.mix = mix;
        this.clients = clients;
        this.duration = duration;
        this.tally = tally;
    }

    @Override
    public String run(long seed) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Random random = new Random(seed * clients + i);
                running.add(threads.submit(() -> {
                    ask(random, end);
                    return null;
                }));
            }
            for (Future<?> client : running) {
                client.get();
            }
            return "ended as they should";
        } finally {
            threads.shutdownNow();
        }
    }

    private void ask(Random random, long end) throws IOException {
        LoadConnection connection = new LoadConnection(server);
        try {
            while (System.nanoTime() < end) {
                LoadRequest request = mix.next(random);
                long start = System.nanoTime();
                int status = send(connection, request);
                tally.add(request.kind(), status, System.nanoTime() - start);
                if (!request.kind().mayEnd(status)) {
                    throw new AssertionError(status + " for " + request.path());
                }
                if (request.kind() == LoadRequest.Kind.HOSTILE) {
                    // The server may hang up on what it will not read, or cannot answer, to the end.
                    connection.close();
                    connection = new LoadConnection(server);
                }
            }
        } finally {
            connection.close();
        }
    }

    /** The status; 0 where the connection was broken off. */
    static int send(LoadConnection connection, LoadRequest request) {
        try {
            return (request.query().isEmpty()
                            ? connection.get(request.path())
                            : connection.post(request.path(), request.query()))
                    .status();
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
