package org.whence.serve;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What Jetty refuses by itself, mostly before any filter has seen it: a request that is none, an address that is not
 * plain, too much of something, a missing password. Said as all errors are, in one sentence as problem details, under
 * the headers that every answer has, and without a piece of the request in it. Owns no refusal.
 */
final class RefusedRequests extends ErrorHandler {
    private final String contentPolicy;

    /**
     * A teller.
     *
     * @param contentPolicy what a browser may load for an answer of this server
     */
    RefusedRequests(String contentPolicy) {
        this.contentPolicy = contentPolicy;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ERROR_EXCEPTION) instanceof HttpException refusal
                ? refusal.getCode()
                : response.getStatus();
        response.setStatus(status);
        SecurityHeaders.of(contentPolicy).forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (HttpStatus.hasNoBody(status)) {
            callback.succeeded();
            return true;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ErrorPages.PROBLEM);
        byte[] problem = ErrorPages.problem(status, sentence(status), List.of());
        response.write(true, ByteBuffer.wrap(problem), callback);
        return true;
    }

    /** What is said of a status that Jetty gives. */
    static String sentence(int status) {
        return switch (status) {
            case HttpStatus.BAD_REQUEST_400 ->
                "This is not a request of HTTP, or its address is not plain: no steps up (..), no encoded slashes, no"
                        + " signs that cannot be printed.";
            case HttpStatus.UNAUTHORIZED_401 -> "This server answers only who gives a name and password.";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "The request came too slowly.";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 ->
                "A request may bring " + (Limits.MOST_OF_A_REQUEST >> 20) + " MB, and this one brings more.";
            case HttpStatus.URI_TOO_LONG_414 -> "The address is too long; a query may be sent by POST.";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The headers of the request are too long.";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> ErrorPages.STOPPING;
            default -> HttpStatus.getMessage(status) + ".";
        };
    }
}
