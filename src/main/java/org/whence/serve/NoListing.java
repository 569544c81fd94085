package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps Jetty from listing the folders of Fuseki's interface. Owns no file. */
final class NoListing extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.endsWith("/") && !path.equals("/") && !path.equals(Routes.DATASET + "/")) {
            PlainText.send(response, HttpServletResponse.SC_NOT_FOUND, "There is no page at " + path + ".");
        } else {
            chain.doFilter(request, response);
        }
    }
}
