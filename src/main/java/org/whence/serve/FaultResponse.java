package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whence.causal.SearchStoppedException;
import org.whence.model.UserMessageException;
import org.whence.page.NotFoundException;

/**
 * What goes wrong in a page, as a response: a sentence with its status; or, where an answer has been begun, a broken
 * connection, so that it does not look whole. Owns no layout: that is {@link ErrorPages}'.
 */
final class FaultResponse {
    private static final Logger LOG = LoggerFactory.getLogger(FaultResponse.class);
    private static final String OURS =
            "Something went wrong here that should not have; the server's own output says more.";

    private FaultResponse() {}

    /**
     * Sends it.
     *
     * @throws IOException to break the connection, if an answer was begun
     */
    static void send(
            RuntimeException fault, ErrorPages errors, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            throw cutShort(fault, request);
        }
        response.resetBuffer();
        if (fault instanceof NotAcceptableException) {
            ErrorPages.sendProblem(response, HttpServletResponse.SC_NOT_ACCEPTABLE, fault.getMessage(), List.of());
        } else if (fault instanceof NotFoundException missing) {
            errors.send(
                    request, response, HttpServletResponse.SC_NOT_FOUND, missing.getMessage(), missing.suggestions());
        } else if (fault instanceof UserMessageException) {
            errors.send(request, response, HttpServletResponse.SC_BAD_REQUEST, fault.getMessage(), List.of());
        } else if (fault instanceof QueryGate.BusyException busy) {
            busy.tell(response);
            errors.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, fault.getMessage(), List.of());
        } else if (fault instanceof SearchStoppedException) {
            errors.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, fault.getMessage(), List.of());
        } else if (fault instanceof QueryCancelledException) {
            errors.send(
                    request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, ErrorPages.TIME_IS_UP, List.of());
        } else {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
            errors.send(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, OURS, List.of());
        }
    }

    /** Told to the log unless it was the client that hung up, which writers of libraries tell in faults of their own. */
    private static EofException cutShort(RuntimeException fault, HttpServletRequest request) {
        if (Stream.iterate((Throwable) fault, Objects::nonNull, Throwable::getCause)
                .noneMatch(IOException.class::isInstance)) {
            LOG.error("{} {} was cut short", request.getMethod(), request.getRequestURI(), fault);
        }
        return new EofException(fault);
    }
}
