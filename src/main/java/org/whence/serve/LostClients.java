package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.io.EofException;

/**
 * Has it be no news that a client has left, or has been left since it stalled: Jetty warns of each that was too slow, so
 * that any client could fill the server's log. Owns no patience.
 */
final class LostClients extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (EofException e) {
            throw e;
        } catch (IOException e) {
            // Jetty's word for it, of which it says nothing.
            throw new EofException(e);
        }
    }
}
