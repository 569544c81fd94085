package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Has whoever asks through Fuseki's own interface wait for a place with all who ask freely: another port is no way
 * around the line. Owns no gate.
 */
final class QueryGateFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient QueryGate queries;

    QueryGateFilter(QueryGate queries) {
        this.queries = queries;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getRequestURI().startsWith(Routes.DATASET)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            queries.pass(() -> chain.doFilter(request, response));
        } catch (QueryGate.BusyException e) {
            ErrorPages.sendBusy(response, e);
        }
    }
}
