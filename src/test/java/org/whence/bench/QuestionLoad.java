package org.whence.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Puts a running server under load: every question that it lists, of many things, by clients that ask again as soon as
 * they are answered. First each request once, in two halves (a server just started; the same server, warm, with
 * answers that it has not given yet), then all of them at random for some seconds (answers given before). Prints how
 * long answers took. Asserts nothing.
 *
 * <p>{@code java -cp … org.whence.bench.QuestionLoad http://127.0.0.1:3030/ [clients, 16] [seconds, 20]}
 */
final class QuestionLoad {
    private final URI server;
    private final int clients;

    private QuestionLoad(URI server, int clients) {
        this.server = server;
        this.clients = clients;
    }

    /** Runs it; see above for the arguments. */
    public static void main(String[] args) throws Exception {
        QuestionLoad load = new QuestionLoad(URI.create(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 16);
        List<String> paths = new QuestionPaths(load.server).all();
        Collections.shuffle(paths, new Random(1));
        int half = paths.size() / 2;
        System.out.printf("%d distinct requests, %d clients%n", paths.size(), load.clients);
        System.out.println(LoadFigures.HEADING);
        List<String> answered = new ArrayList<>(load.once("new server, first asked", paths.subList(0, half)));
        answered.addAll(load.once("warm server, first asked", paths.subList(half, paths.size())));
        load.again("asked before", answered, Duration.ofSeconds(args.length > 2 ? Integer.parseInt(args[2]) : 20));
    }

    /** Gives those that were answered: a question may refuse what fits its parameter's class. */
    private List<String> once(String name, List<String> paths) throws Exception {
        Queue<String> queue = new ConcurrentLinkedQueue<>(paths);
        LoadFigures figures = new LoadClients(server, clients).run(name, index -> queue::poll);
        System.out.println(figures);
        return figures.times().answered();
    }

    private void again(String name, List<String> paths, Duration duration) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        System.out.println(new LoadClients(server, clients).run(name, index -> randomUntil(end, paths, index)));
    }

    private static Supplier<String> randomUntil(long end, List<String> paths, int seed) {
        Random random = new Random(seed);
        return () -> System.nanoTime() > end ? null : paths.get(random.nextInt(paths.size()));
    }
}
