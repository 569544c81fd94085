package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which page answers at which address, and what is left to Fuseki. An address that ends in a slash stands for all
 * below it; the longest that fits counts. Owns no page.
 */
final class Routes {
    /** The name of the dataset in Fuseki: its operations stand below it. */
    static final String DATASET = "/whence";

    static final String QUERY = DATASET + "/sparql";

    private static final Set<String> GRAPH_STORE = Set.of(DATASET + "/get", DATASET + "/data");

    private static final String METRICS = "/$/metrics";

    private boolean metrics;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** A page, and what of the path is its own to read. */
    record Match(Page page, String rest) {}

    Routes at(String address, Page page) {
        pages.put(address, page);
        return this;
    }

    /** Whether Fuseki's figures for Prometheus have an address. */
    Routes withMetrics(boolean wanted) {
        metrics = wanted;
        return this;
    }

    /** Whether Fuseki answers: a query, or a graph of the store. */
    boolean isForFuseki(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean bare = !request.getMethod().equals("POST") && request.getParameter("query") == null;
        return (path.equals(METRICS) && metrics) || GRAPH_STORE.contains(path) || (path.equals(QUERY) && !bare);
    }

    Optional<Match> match(String path) {
        if (pages.containsKey(path) && !path.endsWith("/")) {
            return Optional.of(new Match(pages.get(path), ""));
        }
        if (path.equals("/")) {
            return Optional.ofNullable(pages.get("/")).map(page -> new Match(page, ""));
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String address = path.substring(0, slash + 1);
            if (pages.containsKey(address)) {
                return Optional.of(new Match(pages.get(address), path.substring(slash + 1)));
            }
        }
        return Optional.empty();
    }
}
