package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in only requests that are addressed to this machine. A web page elsewhere may point a name of its own at
 * 127.0.0.1 (DNS rebinding) and would then count as the same origin; its name gives it away. Any port is good, so
 * that a tunnel works. Owns no other check.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-421-misdirected-request">RFC 9110, 15.5.20</a>
 */
final class HostDoor extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final int MISDIRECTED_REQUEST = 421;
    private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOurs(request.getHeader("Host")) && isOurs(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            ErrorPages.sendProblem(
                    response,
                    MISDIRECTED_REQUEST,
                    "This server answers only as localhost or 127.0.0.1, and the request names another host.",
                    List.of());
        }
    }

    private static boolean isOurs(String host) {
        if (host == null) {
            return false;
        }
        int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.indexOf(':');
        String name = end > 0 ? host.substring(0, end) : host;
        return OURS.contains(name.toLowerCase(Locale.ROOT));
    }
}
