package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.jena.sparql.exec.QueryExec;

/** The free queries that run now. Safe for many threads. Owns no judgement which of them are to end. */
final class RunningQueries {
    /** What ends a query for want of memory says so here, in the attributes of its request. */
    private static final String SHORT_OF_MEMORY = RunningQueries.class.getName() + ".memory";

    private static final String STOPPING = RunningQueries.class.getName() + ".stopping";

    /** The memory is this process's, and so are they, whatever server they came to. */
    static final RunningQueries OF_THIS_PROCESS = new RunningQueries();

    private final Map<HttpServletRequest, QueryExec> running = new ConcurrentHashMap<>();

    /** From here on until {@link #end}. */
    void begin(HttpServletRequest request, QueryExec query) {
        running.put(request, query);
    }

    void end(HttpServletRequest request) {
        running.remove(request);
    }

    /**
     * Ends all, since the memory is short.
     *
     * @return how many
     */
    int abortAll() {
        running.forEach((request, query) -> {
            request.setAttribute(SHORT_OF_MEMORY, true);
            query.abort();
        });
        return running.size();
    }

    /** Ends those that came in some requests, since their server is being stopped. */
    void abort(Predicate<HttpServletRequest> which) {
        running.forEach((request, query) -> {
            if (which.test(request)) {
                request.setAttribute(STOPPING, true);
                query.abort();
            }
        });
    }

    /** Whether a query was ended since its server is being stopped. */
    static boolean isStopping(HttpServletRequest request) {
        return request.getAttribute(STOPPING) != null;
    }

    /** Whether a query was ended for want of memory. */
    static boolean isShortOfMemory(HttpServletRequest request) {
        return request.getAttribute(SHORT_OF_MEMORY) != null;
    }

    /** Notes that it was. */
    static void setShortOfMemory(HttpServletRequest request) {
        request.setAttribute(SHORT_OF_MEMORY, true);
    }
}
