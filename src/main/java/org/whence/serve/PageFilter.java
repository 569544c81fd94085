package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.whence.page.Link;
import org.whence.page.NotFoundException;

/**
 * Hands each request to the page at its address, of the generation that answers it, and lets through to Fuseki what is
 * Fuseki's. What has been answered once is answered from what was kept. Owns no page, and no words for what goes wrong:
 * those are {@link FaultResponse}'s.
 */
final class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final boolean isPublic;

    /** Apart from each other, so that however long queries take, questions and pages are answered. */
    private final transient QueryGate queries;

    private final transient QueryGate pages;

    /**
     * A filter.
     *
     * @param isPublic whether other machines are let in
     * @param queries where free queries wait their turn
     */
    PageFilter(boolean isPublic, QueryGate queries) {
        this.isPublic = isPublic;
        this.queries = queries;
        this.pages = Limits.pages();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPublic) {
            PageRequests.setPublic(request);
        }
        try {
            answer(request, response, chain);
        } catch (RuntimeException e) {
            FaultResponse.send(e, Generation.of(request).errors(), request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Generation generation = Generation.of(request);
        if (generation.routes().isForFuseki(request)) {
            queries.pass(() -> toFuseki(request, response, chain));
        } else {
            toPage(generation, request, response);
        }
    }

    private static void toFuseki(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EndpointResponse endpoint = new EndpointResponse(request, response);
        chain.doFilter(request, endpoint);
        endpoint.finish();
    }

    /** What is kept is sent at once, however many others wait for an answer. */
    private void toPage(Generation generation, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        AnswerCache answers = generation.answers();
        Routes.Match match = generation
                .routes()
                .match(request.getRequestURI())
                .orElseThrow(() -> new NotFoundException(
                        "There is no page at " + request.getRequestURI() + ".",
                        List.of(new Link("the start page", "/"))));
        if (!match.page().isKept()) {
            match.page().get(match.rest(), request, response);
            return;
        }
        String key = AnswerCache.key(request, match.page().isNegotiated());
        if (!answers.sendKept(key, request, response)) {
            pages.pass(() -> answers.answer(
                    key, request, response, (asked, answer) -> match.page().get(match.rest(), asked, answer)));
        }
    }
}
