package org.whence.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.web.HttpSC;
import org.eclipse.jetty.io.EofException;
import org.whence.sparql.PathAnswers;

/**
 * What Fuseki answers, with its errors as problem details instead of plain text, and with a header that tells how
 * paths were answered. An answer that is cut short after its first bytes were sent ends in a broken connection rather
 * than in what looks whole. Owns no query.
 */
final class EndpointResponse extends HttpServletResponseWrapper {
    /** The attribute of a request under which the query finds where to tell how its paths were answered. */
    static final String PATHS = EndpointResponse.class.getName() + ".paths";

    /** Which ways were taken: {@code index}, {@code graph}, {@code arq}; absent where the query has no path. */
    static final String HEADER = "Whence-Paths";

    private static final int ERROR = 400;
    private static final String CANCELLED = "Query cancelled due to timeout";
    private static final int LONGEST_MESSAGE = 10_000;

    private final HttpServletRequest request;
    private final PathAnswers paths = new PathAnswers();
    private final Stream stream = new Stream();
    private ByteArrayOutputStream fault;
    private int status = SC_OK;

    EndpointResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
        request.setAttribute(PATHS, paths);
    }

    /**
     * Says what is left to be said.
     *
     * @throws IOException to break the connection, if an answer begun cannot be ended
     */
    void finish() throws IOException {
        if (fault == null) {
            tellPaths();
            return;
        }
        if (isCommitted()) {
            // Of a kind that Jetty does not write to the console, where every client that hangs up would leave a line.
            throw new EofException("The answer was cut short after it had begun: " + message());
        }
        super.resetBuffer();
        if (fault.toString(StandardCharsets.UTF_8).contains(CANCELLED)
                || RunningQueries.isShortOfMemory(request)
                || RunningQueries.isStopping(request)) {
            // Fuseki's status for a deadline that passes while rows are written is another than for one before them.
            status = SC_SERVICE_UNAVAILABLE;
        }
        ErrorPages.sendProblem((HttpServletResponse) getResponse(), status, message(), List.of());
    }

    private String message() {
        if (RunningQueries.isShortOfMemory(request)) {
            return ErrorPages.MEMORY_IS_SHORT;
        }
        if (RunningQueries.isStopping(request)) {
            return ErrorPages.STOPPING;
        }
        String said = fault.toString(StandardCharsets.UTF_8).strip();
        return switch (status) {
            case SC_SERVICE_UNAVAILABLE -> ErrorPages.TIME_IS_UP;
            default -> said.isEmpty() ? HttpSC.getMessage(status) + "." : said;
        };
    }

    private void tellPaths() {
        if (!isCommitted() && !paths.ways().isEmpty()) {
            super.setHeader(
                    HEADER,
                    paths.ways().stream()
                            .sorted()
                            .map(way -> way.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    @Override
    public void setStatus(int code) {
        status = code;
        if (code >= ERROR) {
            fault = new ByteArrayOutputStream();
        } else {
            super.setStatus(code);
        }
    }

    @Override
    public void sendError(int code) {
        setStatus(code);
    }

    @Override
    public void sendError(int code, String message) throws IOException {
        setStatus(code);
        stream.print(message);
    }

    @Override
    public void setContentType(String type) {
        if (fault == null) {
            super.setContentType(type);
        }
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        if (fault == null) {
            super.setCharacterEncoding(encoding);
        }
    }

    @Override
    public void setContentLength(int length) {
        if (fault == null) {
            super.setContentLength(length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (fault == null) {
                tellPaths();
                getResponse().getOutputStream().write(bytes, from, length);
            } else if (fault.size() < LONGEST_MESSAGE) {
                fault.write(bytes, from, length);
            }
        }

        /** The servlet API's own takes Latin 1 only. */
        @Override
        public void print(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            write(bytes, 0, bytes.length);
        }

        /**
         * Does nothing: Fuseki flushes once, at the end, and Jetty then sends what is left, and that it is all of it, in
         * one go, with its length, instead of two. Longer answers it sends as its buffer fills.
         */
        @Override
        public void flush() {
            // Sent by close, or by Jetty at the end of the request.
        }

        @Override
        public void close() throws IOException {
            if (fault == null) {
                tellPaths();
                getResponse().getOutputStream().close();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Fuseki writes as it goes.");
        }
    }
}
