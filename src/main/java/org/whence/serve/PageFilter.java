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
 * Hands each request to the page at its address, turns what goes wrong there into a sentence, and lets through to
 * Fuseki what is Fuseki's. What has been answered once is answered from what was kept. Owns no page.
 */
final class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(PageFilter.class);

    private final transient Routes routes;
    private final transient AnswerCache answers;
    private final transient ErrorPages errors;

    PageFilter(Routes routes, AnswerCache answers, ErrorPages errors) {
        this.routes = routes;
        this.answers = answers;
        this.errors = errors;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (routes.isForFuseki(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            answers.answer(request, response, this::answer);
        } catch (NotFoundException e) {
            errors.send(request, response, HttpServletResponse.SC_NOT_FOUND, e.getMessage(), e.suggestions());
        } catch (NotAcceptableException e) {
            ErrorPages.sendProblem(response, HttpServletResponse.SC_NOT_ACCEPTABLE, e.getMessage(), List.of());
        } catch (UserMessageException e) {
            errors.send(request, response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage(), List.of());
        } catch (QueryCancelledException e) {
            errors.send(
                    request,
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "This took longer than the server allows; ask for less, or start it with a longer --timeout.",
                    List.of());
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

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Routes.Match match = routes.match(request.getRequestURI())
                .orElseThrow(() -> new NotFoundException(
                        "There is no page at " + request.getRequestURI() + ".",
                        List.of(new Link("the start page", "/"))));
        match.page().get(match.rest(), request, response);
    }
}
