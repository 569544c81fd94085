package org.whence.serve;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.whence.page.TimeLimit;

/**
 * A query as Fuseki is given it: its body read to the end, and of its parameters those of the SPARQL protocol, the form
 * of the answer and the time. Others that Fuseki knows are kept from it: {@code stylesheet} puts a stranger's text into
 * the head of an XML answer, {@code callback} makes a script of one in JSON. Owns no query.
 */
final class EndpointRequest extends HttpServletRequestWrapper {
    private static final Set<String> KNOWN = Set.of(
            "query", "default-graph-uri", "named-graph-uri", "output", "format", "results", TimeLimit.PARAMETER);

    /** Without a bound here: Fuseki takes the server's own where that is less. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final Body body;

    private EndpointRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new Body(body);
        request.getParameterMap().forEach((name, values) -> {
            if (KNOWN.contains(name)) {
                parameters.put(name, name.equals(TimeLimit.PARAMETER) ? wholeSeconds(values) : values);
            }
        });
    }

    /**
     * Reads it.
     *
     * @throws IOException if its body does not end as it says, or the client leaves
     * @throws org.whence.model.UserMessageException if the time is none
     */
    static EndpointRequest read(HttpServletRequest request) throws IOException {
        return new EndpointRequest(request, request.getInputStream().readAllBytes());
    }

    /** Fuseki reads no other number, and says so in the server's log only. */
    private static String[] wholeSeconds(String[] values) {
        Duration asked = TimeLimit.of(values[0], LONGEST, LONGEST);
        return new String[] {Long.toString(asked.plusNanos(999_999_999).toSeconds())};
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

    /** What was read. */
    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Fuseki reads as it goes.");
        }
    }
}
