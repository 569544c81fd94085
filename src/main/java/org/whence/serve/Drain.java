package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * Has servers take no more connections and no more requests, be it on a connection that is open: a crawl, whose
 * connections are, would go on for ever. Ends the queries that run and those that wait for their turn, and waits for the
 * answers that have been begun, since whoever tears a server down beneath them makes each of them fail in its own way.
 * Owns no closing.
 */
final class Drain {
    private static final long BETWEEN_LOOKS_NANOS = 20_000_000;

    private final List<FusekiServer> servers;

    /** A drain that has not begun. */
    Drain(List<FusekiServer> servers) {
        this.servers = servers;
    }

    /**
     * Drains them.
     *
     * @param patience how long it waits at most
     * @return whether no answer is left that was begun
     */
    boolean within(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        CompletableFuture<Void> answered = CompletableFuture.allOf(
                servers.stream().map(Drain::refuseWhatComes).toArray(CompletableFuture[]::new));
        while (!answered.isDone() && System.nanoTime() < end) {
            RunningQueries.OF_THIS_PROCESS.abort(this::isOfThese);
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        return answered.isDone();
    }

    /** What comes is refused by the {@link GracefulHandler}, in the words of {@link RefusedRequests}. */
    private static CompletableFuture<Void> refuseWhatComes(FusekiServer server) {
        for (Connector connector : server.getJettyServer().getConnectors()) {
            // Ended when all connections are closed, which nobody waits for.
            CompletableFuture<Void> unused = connector.shutdown();
        }
        return server.getJettyServer().getDescendant(GracefulHandler.class).shutdown();
    }

    private boolean isOfThese(HttpServletRequest request) {
        return servers.stream().anyMatch(server -> server.getServletContext().equals(request.getServletContext()));
    }
}
