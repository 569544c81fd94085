package org.whence.serve;

import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * How much a server takes upon itself: how many requests at once, how long a request may be, how slow a client. Owns
 * no deadline of a query: see {@code --timeout}.
 */
final class Limits {
    /** A query of a million signs is no query that anybody wrote. */
    static final long MOST_OF_A_REQUEST = 1 << 20;

    /** How many queries are worked on at once. */
    static final int QUERIES = Math.min(32, Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));

    /** How many more may wait. */
    static final int QUERIES_WAITING = 32;

    private static final int PAGES = 16;
    private static final int PAGES_WAITING = 64;
    /** Bodies of requests that are read at once, and that wait to be: they hold threads, of those to spare. */
    private static final int BODIES = 8;

    private static final int BODIES_WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** For Jetty itself, and for what is answered at once from what was kept, whoever else waits. */
    private static final int THREADS_TO_SPARE = 64;

    /** Fuseki's own measure is 20, which a few who wait would take, and everybody else would wait behind them. */
    static final int THREADS = QUERIES + QUERIES_WAITING + PAGES + PAGES_WAITING + THREADS_TO_SPARE;

    /** Of these, so many are kept while there is nothing to do. */
    static final int THREADS_AT_REST = 4;

    /** Connections that the system keeps until they are taken: with Jetty's 50, a crowd kept others out for seconds. */
    private static final int NOT_YET_TAKEN = 1_024;

    /** So long a client may neither send nor take anything. */
    static final Duration PATIENCE_WITH_CLIENTS = Duration.ofSeconds(30);

    /** Bytes a second, on average, once a transfer has begun: no person's line is slower, and a stalled one is. */
    private static final long SLOWEST = 200;

    /** So long threads are waited for that a server's end should have ended; Jetty's own measure is five seconds. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(1);

    private Limits() {}

    /** For free queries. */
    static QueryGate queries() {
        return new QueryGate(QUERIES, QUERIES_WAITING, PATIENCE);
    }

    /** For questions and pages. */
    static QueryGate pages() {
        return new QueryGate(PAGES, PAGES_WAITING, PATIENCE);
    }

    /** For the bodies of requests, while they come in. */
    static QueryGate bodies() {
        return new QueryGate(BODIES, BODIES_WAITING, PATIENCE);
    }

    /**
     * Sets what Jetty watches over by itself; to be called before the server starts.
     *
     * @param patience how long a client may neither send nor take anything
     */
    static void set(FusekiServer fuseki, Duration patience) {
        Server server = fuseki.getJettyServer();
        SizeLimitHandler sizes = new SizeLimitHandler(MOST_OF_A_REQUEST, -1);
        sizes.setHandler(server.getHandler());
        server.setHandler(new GracefulHandler(sizes));
        ((QueuedThreadPool) server.getThreadPool()).setStopTimeout(LONGEST_STOP.toMillis());
        for (Connector connector : server.getConnectors()) {
            ServerConnector served = (ServerConnector) connector;
            served.setIdleTimeout(patience.toMillis());
            served.setAcceptQueueSize(NOT_YET_TAKEN);
            HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
            if (http != null) {
                HttpConfiguration configuration = http.getHttpConfiguration();
                configuration.setMinRequestDataRate(SLOWEST);
                configuration.setMinResponseDataRate(SLOWEST);
            }
        }
    }
}
