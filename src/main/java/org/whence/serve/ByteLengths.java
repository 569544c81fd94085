package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Keeps from Jetty the length that Fuseki gives of a sentence with which it refuses something: it counts letters, and
 * Jetty bytes, so that a quotation mark beyond ASCII made a fault of the server's own of each refusal. Owns no sentence.
 */
final class ByteLengths extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setContentLength(int length) {
                if (getStatus() < SC_BAD_REQUEST) {
                    super.setContentLength(length);
                }
            }
        });
    }
}
