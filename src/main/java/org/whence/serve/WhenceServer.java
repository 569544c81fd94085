package org.whence.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sys.JenaSystem;
import org.whence.check.SourceText;
import org.whence.store.StoreFolder;

/**
 * The server: pages, linked data, questions and endpoint on one port, of the loopback interface unless it is to be
 * public; Fuseki's own interface on another, of the loopback interface always. Holds the store open from its start to
 * its closing, and takes up each build that follows. Owns no signal handling and no build.
 */
public final class WhenceServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1:";

    private final Generations generations;
    private final FusekiServer pages;
    private final Optional<FusekiServer> userInterface;
    private final BuildWatch watch;
    private final MemoryWatch memory;

    private WhenceServer(
            Generations generations,
            FusekiServer pages,
            Optional<FusekiServer> userInterface,
            BuildWatch watch,
            MemoryWatch memory) {
        this.generations = generations;
        this.pages = pages;
        this.userInterface = userInterface;
        this.watch = watch;
        this.memory = memory;
    }

    /** The same, with nobody to tell of builds that follow. */
    public static WhenceServer start(ServeOptions options) {
        return start(options, notice -> {});
    }

    /**
     * Opens the store and starts to serve; returns at once.
     *
     * @param talk told in one sentence that a build which followed is served, or why it is not
     * @throws org.whence.model.UserMessageException if there is no store, if another process has it open, if a
     *     port is in use, or if the text of a source cannot be read
     */
    public static WhenceServer start(ServeOptions options, Consumer<String> talk) {
        return start(options, talk, Limits.queries());
    }

    /** The same, where free queries wait their turn at a certain gate. */
    static WhenceServer start(ServeOptions options, Consumer<String> talk, QueryGate queries) {
        JenaSystem.init();
        Optional<SourceText> source = options.source().map(SourceText::read);
        Generation first = Generation.open(options, source);
        try {
            return start(options, source, first, talk, queries);
        } catch (RuntimeException e) {
            first.release();
            throw e;
        }
    }

    private static WhenceServer start(
            ServeOptions options,
            Optional<SourceText> source,
            Generation first,
            Consumer<String> talk,
            QueryGate queries) {
        Generations generations = new Generations(first);
        Optional<FusekiServer> userInterface =
                options.uiPort().map(port -> startInterface(options, generations, port, queries));
        // Others cannot reach it.
        Optional<String> named =
                userInterface.filter(server -> !options.doors().isPublic()).map(WhenceServer::address);
        // Before the first page is asked for, since pages name it and what they say is kept.
        named.ifPresent(first.site()::setInterface);
        Supplier<Generation> opening = () -> {
            Generation next = Generation.open(options, source);
            named.ifPresent(next.site()::setInterface);
            return next;
        };
        try {
            FusekiServer pages = FusekiServers.withPages(generations, options.port(), options.doors(), queries);
            FusekiServers.start(pages, options.port(), "--port");
            String host = LOOPBACK + pages.getHttpPort();
            WarmUp.inBackground(generations.lease(), host, options.doors());
            BuildWatch watch = new BuildWatch(new StoreFolder(options.store()), generations, opening, host, talk);
            watch.start();
            MemoryWatch memory = MemoryWatch.start(RunningQueries.OF_THIS_PROCESS);
            return new WhenceServer(generations, pages, userInterface, watch, memory);
        } catch (RuntimeException e) {
            userInterface.ifPresent(FusekiServer::stop);
            throw e;
        }
    }

    private static FusekiServer startInterface(
            ServeOptions options, Generations generations, int port, QueryGate queries) {
        FusekiServer server =
                FusekiServers.withInterface(generations, port, options.store().resolve("fuseki"), queries);
        FusekiServers.start(server, port, "--ui-port, or go without it by --no-ui");
        return server;
    }

    /** Where it answers, with a slash at the end. */
    public String address() {
        return address(pages);
    }

    /**
     * Waits until the start page is at hand, so that the first visitor does not.
     *
     * @param patience how long at most
     * @return whether it is
     */
    public boolean awaitFirstPage(Duration patience) {
        try (Lease lease = generations.lease()) {
            return lease.generation().awaitFirstPage(patience);
        }
    }

    /** Where Fuseki's own interface answers, if it does. */
    public Optional<String> interfaceAddress() {
        return userInterface.map(WhenceServer::address);
    }

    /** The id of the build that new requests are answered from. */
    public String buildId() {
        return generations.buildId();
    }

    /** What answers, and what did. */
    Generations generations() {
        return generations;
    }

    /** Takes up a build that follows now, if there is one, and not only at the next look. */
    void look() {
        watch.look();
    }

    /**
     * Takes no more requests, ends the queries that run and those that wait for their turn, waits for the answers that
     * have been begun, and closes.
     *
     * @param answering how long it waits for answers at most
     * @param closing how long it waits for its own closing at most, once there are none left; where some are, it does
     *     not close, since that would fail them
     * @return whether it is closed
     */
    public boolean stop(Duration answering, Duration closing) {
        return new Drain(servers()).within(answering) && closeWithin(closing);
    }

    /** In a thread of its own, which nobody waits for beyond that: what is left to close, the end of the process does. */
    private boolean closeWithin(Duration patience) {
        Thread thread = new Thread(this::close, "whence-close");
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private List<FusekiServer> servers() {
        return Stream.concat(Stream.of(pages), userInterface.stream()).toList();
    }

    /** Stops to serve and releases the store. */
    @Override
    public void close() {
        memory.close();
        watch.close();
        userInterface.ifPresent(FusekiServer::stop);
        pages.stop();
        generations.close();
    }

    private static String address(FusekiServer server) {
        return "http://" + LOOPBACK + server.getHttpPort() + "/";
    }
}
