package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whence.model.UserMessageException;
import org.whence.page.Link;
import org.whence.page.NotFoundException;

/**
 * Hands each request to the page at its address, of the generation that answers it, turns what goes wrong there into a sentence, and lets through to
 * Fuseki what is Fuseki's. What has been answered once is answered from what was kept. Owns no page.
 */
final class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(PageFilter.class);

    private final boolean isPublic;

    /** Apart from each other, so that however long queries take, questions and pages are answered. */
    private final transient QueryGate queries;

    private final transient QueryGate pages;

    PageFilter(boolean isPublic) {
        this.isPublic = isPublic;
        this.queries = Limits.queries();
        this.pages = Limits.pages();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPublic) {
            PageRequests.setPublic(request);
        }
        Generation generation = Generation.of(request);
        ErrorPages errors = generation.errors();
        try {
            if (generation.routes().isForFuseki(request)) {
                queries.pass(() -> toFuseki(request, response, chain));
            } else {
                toPage(generation, request, response);
            }
        } catch (QueryGate.BusyException e) {
            response.setHeader("Retry-After", QueryGate.BusyException.RETRY_AFTER);
            errors.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, e.getMessage(), List.of());
        } catch (NotFoundException e) {
            errors.send(request, response, HttpServletResponse.SC_NOT_FOUND, e.getMessage(), e.suggestions());
        } catch (NotAcceptableException e) {
            ErrorPages.sendProblem(response, HttpServletResponse.SC_NOT_ACCEPTABLE, e.getMessage(), List.of());
        } catch (UserMessageException e) {
            errors.send(request, response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage(), List.of());
        } catch (QueryCancelledException e) {
            errors.send(
                    request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, ErrorPages.TIME_IS_UP, List.of());
        } catch (RuntimeException e) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
            errors.send(
                    request,
                    response,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "Something went wrong here that should not have; the server's own output says more.",
                    List.of());
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
        } else if (!answers.sendKept(request, response)) {
            pages.pass(() -> answers.answer(
                    request, response, (asked, answer) -> match.page().get(match.rest(), asked, answer)));
        }
    }
}
