package org.whence.serve;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.util.UrlEncoded;
import org.whence.page.TimeLimit;

/**
 * A query as Fuseki is given it: its body read to the end, and of its parameters those of the SPARQL protocol, the form
 * of the answer and the time. Others that Fuseki knows are kept from it: {@code stylesheet} puts a stranger's text into
 * the head of an XML answer, {@code callback} makes a script of one in JSON. Owns no query.
 */
final class EndpointRequest extends HttpServletRequestWrapper {
    private static final Set<String> KNOWN =
            Set.of("query", "default-graph-uri", "named-graph-uri", "output", "format", "results", TimeLimit.PARAMETER);

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Without a bound here: Fuseki takes the server's own where that is less. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final RequestBody body;

    private EndpointRequest(HttpServletRequest request, RequestBody body, Map<String, List<String>> given) {
        super(request);
        this.body = body;
        given.forEach((name, values) -> {
            if (KNOWN.contains(name)) {
                parameters.put(
                        name,
                        name.equals(TimeLimit.PARAMETER)
                                ? new String[] {wholeSeconds(values.get(0))}
                                : values.toArray(String[]::new));
            }
        });
    }

    /**
     * Reads it.
     *
     * @throws IOException if its body does not end as it says, or the client leaves
     * @throws RuntimeException if it is no text, or comes too slowly
     * @throws org.whence.model.UserMessageException if the time is none
     */
    static EndpointRequest read(HttpServletRequest request) throws IOException {
        Map<String, List<String>> given = new LinkedHashMap<>();
        requireEncoding(request);
        decode(request.getQueryString(), given);
        boolean isPost = request.getMethod().equals("POST");
        // Of others it means nothing, and who sends it slowly would hold a thread without having waited for a place.
        RequestBody body = isPost ? RequestBody.read(request) : RequestBody.none();
        if (isPost && isForm(request)) {
            decode(body.text(request.getCharacterEncoding()), given);
        }
        return new EndpointRequest(request, body, given);
    }

    /** That there is such a one: Fuseki would take it for a fault of its own. */
    private static void requireEncoding(HttpServletRequest request) {
        String encoding = request.getCharacterEncoding();
        if (encoding != null && !Charset.isSupported(encoding)) {
            throw new IllegalArgumentException(encoding);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    private static void decode(String text, Map<String, List<String>> into) {
        if (text != null) {
            UrlEncoded.decodeTo(
                    text,
                    (name, value) ->
                            into.computeIfAbsent(name, key -> new ArrayList<>()).add(value),
                    StandardCharsets.UTF_8,
                    RequestDoor.MOST_PARAMETERS);
        }
    }

    /** Fuseki reads no other number, and says so in the server's log only. */
    private static String wholeSeconds(String given) {
        Duration asked = TimeLimit.of(given, LONGEST, LONGEST);
        return Long.toString(asked.plusNanos(999_999_999).toSeconds());
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }
}
