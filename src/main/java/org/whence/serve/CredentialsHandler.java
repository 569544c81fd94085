package org.whence.serve;

import java.util.Base64;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before Jetty's authentication, which takes a name and password that are no Base64 for a fault of its own, with
 * status 500 and a page of log for each: whoever sends them is asked for others. Owns no password.
 */
final class CredentialsHandler extends Handler.Wrapper {
    private static final String BASIC = "basic ";

    private final String challenge;

    /**
     * A handler before another.
     *
     * @param realm for what a name and password are asked
     */
    CredentialsHandler(Handler next, String realm) {
        super(next);
        challenge = "Basic realm=\"" + realm + "\"";
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (areReadable(request.getHeaders().get(HttpHeader.AUTHORIZATION))) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, challenge);
        Response.writeError(request, response, callback, HttpStatus.UNAUTHORIZED_401);
        return true;
    }

    private static boolean areReadable(String header) {
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return true;
        }
        try {
            Base64.getDecoder().decode(header.substring(BASIC.length()));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
