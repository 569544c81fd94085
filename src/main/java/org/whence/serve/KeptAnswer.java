package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * A whole answer as it is sent, with a strong entity tag made from what it says: the same tag means the same bytes,
 * of whatever build. A client that has it already is told so in a line (304). Owns no choice of what is kept.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-etag">RFC 9110, 8.8.3 and 13.1.2</a>
 */
final class KeptAnswer {
    private static final int TAG_BYTES = 16;

    private final List<Header> headers;
    private final byte[] body;
    private final String tag;

    /** A header as it was set. */
    record Header(String name, String value) {}

    KeptAnswer(List<Header> headers, byte[] body) {
        this.headers = List.copyOf(headers);
        this.body = body;
        this.tag = tag(headers, body);
    }

    /** How many bytes it takes, about. */
    int size() {
        return body.length
                + headers.stream()
                        .mapToInt(header -> 2 * header.name.length() + 2 * header.value.length())
                        .sum();
    }

    /** Sends it, or the news that the client has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean has = isKnown(Collections.list(request.getHeaders("If-None-Match")));
        for (Header header : headers) {
            if (!has || !header.name.startsWith("Content-") || header.name.equals("Content-Location")) {
                response.addHeader(header.name, header.value);
            }
        }
        response.setHeader("ETag", tag);
        if (headers.stream().noneMatch(header -> header.name.equalsIgnoreCase("Cache-Control"))) {
            // Another build may follow at any time: what a client keeps is asked after, which costs a line.
            response.setHeader("Cache-Control", "no-cache");
        }
        if (has) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** Whether a client that sends these If-None-Match has it; tags are compared weakly, as the header wants. */
    private boolean isKnown(List<String> ifNoneMatch) {
        List<String> tags = new ArrayList<>();
        ifNoneMatch.forEach(value -> tags.addAll(List.of(value.split(",", -1))));
        return tags.stream()
                .map(String::strip)
                .anyMatch(known ->
                        known.equals("*") || known.replaceFirst("^W/", "").equals(tag));
    }

    private static String tag(List<Header> headers, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            headers.forEach(header ->
                    digest.update((header.name + ":" + header.value + "\n").getBytes(StandardCharsets.UTF_8)));
            digest.update(body);
            return "\"" + HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
