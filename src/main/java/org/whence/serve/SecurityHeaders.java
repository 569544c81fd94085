package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Headers that every response carries: what a browser may do with a page, and that scripts of other sites may read,
 * by GET, and do nothing else. Owns no page.
 */
final class SecurityHeaders extends HttpFilter {
    /** Our own pages: style sheets, pictures, forms and scripts of ours, and nothing written into a page itself. */
    static final String PAGES = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** Fuseki's interface: it makes functions from text and styles itself, but must load nothing from elsewhere. */
    static final String FUSEKI_UI = "default-src 'self' data: 'unsafe-inline' 'unsafe-eval'; connect-src 'self';"
            + " form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /** A picture that stands alone: it loads nothing, and its style is within it. */
    private static final String PICTURE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final String contentPolicy;
    private final boolean othersMayRead;

    /**
     * The headers.
     *
     * @param contentPolicy what a browser may load for a page of ours
     * @param othersMayRead whether a script of another site may read what a GET yields
     */
    SecurityHeaders(String contentPolicy, boolean othersMayRead) {
        this.contentPolicy = contentPolicy;
        this.othersMayRead = othersMayRead;
    }

    /** What a browser may do with an answer, header by header. */
    static Map<String, String> of(String contentPolicy) {
        return Map.of(
                "Content-Security-Policy", contentPolicy,
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer");
    }

    private static boolean isPicture(HttpServletRequest request) {
        return request.getRequestURI().endsWith(PicturePage.ENDING);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        of(isPicture(request) ? PICTURE : contentPolicy).forEach(response::setHeader);
        if (othersMayRead && READING.contains(request.getMethod())) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            if (request.getMethod().equals("OPTIONS")) {
                response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
                response.setHeader("Access-Control-Allow-Headers", "Accept");
            }
        }
        chain.doFilter(request, response);
    }
}
