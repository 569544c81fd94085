package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lets in only what reads: GET, HEAD and OPTIONS, and POST where a query may come in the body. Answers OPTIONS
 * itself, so that what it says is true of every path. Owns no knowledge of which paths exist.
 */
final class ReadOnlyDoor extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient Predicate<String> takesQueries;
    private final transient Predicate<String> isQueried;

    /**
     * A door.
     *
     * @param takesQueries which paths take a POST
     * @param isQueried which paths are Fuseki's query operation, which knows no HEAD
     */
    ReadOnlyDoor(Predicate<String> takesQueries, Predicate<String> isQueried) {
        this.takesQueries = takesQueries;
        this.isQueried = isQueried;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String methods = takesQueries.test(path) ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS";
        switch (request.getMethod()) {
            case "GET" -> chain.doFilter(request, response);
            case "HEAD" -> chain.doFilter(isQueried.test(path) ? new AsGet(request) : request, response);
            case "OPTIONS" -> {
                response.setHeader("Allow", methods);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case "POST" -> {
                if (takesQueries.test(path)) {
                    chain.doFilter(request, response);
                } else {
                    refuse(response, methods);
                }
            }
            default -> refuse(response, methods);
        }
    }

    private static void refuse(HttpServletResponse response, String methods) throws IOException {
        response.setHeader("Allow", methods);
        ErrorPages.sendProblem(
                response,
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                "Nothing can be written here; this address takes " + methods + ".",
                List.of());
    }

    /** A HEAD worked out as a GET: Jetty, which knows better, sends no body. */
    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
