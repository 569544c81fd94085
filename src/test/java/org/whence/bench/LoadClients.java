package org.whence.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** So many clients, each with a connection of its own, asking again as soon as they are answered. */
record LoadClients(URI server, int clients) {
    /**
     * Runs until no client has anything left to ask.
     *
     * @param asked what each client asks next; null at the end
     */
    LoadFigures run(String name, IntFunction<Supplier<String>> asked) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            List<Future<LoadFigures.Times>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Supplier<String> next = asked.apply(i);
                running.add(threads.submit(() -> ask(next)));
            }
            LoadFigures.Times all = new LoadFigures.Times();
            for (Future<LoadFigures.Times> client : running) {
                all.addAll(client.get());
            }
            return new LoadFigures(name, all, System.nanoTime() - start);
        } finally {
            threads.shutdownNow();
        }
    }

    private LoadFigures.Times ask(Supplier<String> asked) throws Exception {
        LoadFigures.Times times = new LoadFigures.Times();
        try (LoadConnection connection = new LoadConnection(server)) {
            for (String path = asked.get(); path != null; path = asked.get()) {
                long start = System.nanoTime();
                LoadConnection.Response response = connection.get(path);
                times.add(path, System.nanoTime() - start, response.status());
            }
        }
        return times;
    }
}
