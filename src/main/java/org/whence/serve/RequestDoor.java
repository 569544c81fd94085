package org.whence.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpException;
import org.whence.model.UserMessageException;

/**
 * Lets in only requests that can be read, and reads them, before anybody works on one: parameters in UTF-8, not too many;
 * a body that is not packed, ends as it says, and comes in time. Else the first to ask for a parameter would meet Jetty's
 * exception and take it for a fault of ours, and clients that send a letter a second would hold every place for a query.
 * Owns no meaning of a parameter.
 */
final class RequestDoor extends HttpFilter {
    private static final long serialVersionUID = 1;

    /** Jetty's own bound for a form; it takes the square of the number to read as many of one name. */
    static final int MOST_PARAMETERS = 1_000;

    private final transient Predicate<String> isQueried;
    private final transient QueryGate bodies = Limits.bodies();

    /**
     * A door.
     *
     * @param isQueried which paths are Fuseki's query operation
     */
    RequestDoor(Predicate<String> isQueried) {
        this.isQueried = isQueried;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPacked(request)) {
            response.setHeader("Accept-Encoding", "identity");
            refuse(
                    response,
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "A request is not unpacked here; send it as it is.");
        } else if (hasTooManyParameters(request)) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "The address has more than %,d parameters.".formatted(MOST_PARAMETERS));
        } else {
            HttpServletRequest read = read(request, response);
            if (read != null) {
                chain.doFilter(read, response);
            }
        }
    }

    /** Unpacked it could be a thousand times as long, which no limit on what is sent would notice. */
    private static boolean isPacked(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        return encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity");
    }

    private static boolean hasTooManyParameters(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.chars().filter(letter -> letter == '&').count() >= MOST_PARAMETERS;
    }

    /** The request with all that there is to read of it; null if it could not be, which has been said then. */
    private HttpServletRequest read(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            if (!request.getMethod().equals("POST")) {
                return readAtOnce(request);
            }
            AtomicReference<HttpServletRequest> read = new AtomicReference<>();
            bodies.pass(() -> read.set(readAtOnce(request)));
            return read.get();
        } catch (UserMessageException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        } catch (QueryGate.BusyException e) {
            ErrorPages.sendBusy(response, e);
        } catch (RuntimeException | IOException e) {
            int status = status(e);
            refuse(
                    response,
                    status,
                    status == HttpServletResponse.SC_BAD_REQUEST
                            ? "The request cannot be read: parameters and texts are in UTF-8, and a body ends as its"
                                    + " headers say."
                            : RefusedRequests.sentence(status));
        }
        return null;
    }

    private HttpServletRequest readAtOnce(HttpServletRequest request) throws IOException {
        if (isQueried.test(request.getRequestURI())) {
            return EndpointRequest.read(request);
        }
        request.getParameterMap();
        return request;
    }

    /** Jetty's own, where it has one. */
    private static int status(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException refusal) {
                return refusal.getCode();
            }
        }
        return HttpServletResponse.SC_BAD_REQUEST;
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        ErrorPages.sendProblem(response, status, sentence, List.of());
    }
}
