package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives each request one generation, from its first byte to its last, and names its build in the answer. Stands before
 * everything that reads a graph. Owns no generation.
 */
final class LeaseFilter extends HttpFilter {
    /** Names the build that an answer was made from. */
    static final String BUILD = "Whence-Build";

    private static final long serialVersionUID = 1;

    private final transient Generations generations;
    private final transient LeasedDataset dataset;

    /**
     * A filter.
     *
     * @param dataset the one that Fuseki was given
     */
    LeaseFilter(Generations generations, LeasedDataset dataset) {
        this.generations = generations;
        this.dataset = dataset;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Lease lease = generations.lease()) {
            Generation generation = lease.generation();
            generation.answers(request);
            response.setHeader(BUILD, generation.buildId());
            dataset.standFor(generation);
            chain.doFilter(request, response);
        } finally {
            // The server keeps the objects of requests for other ones.
            Generation.forget(request);
            dataset.standForNothing();
        }
    }
}
