package org.whence.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.whence.serve.KeptAnswer.Header;

/**
 * A response that is written down instead of being sent, up to a size; what grows beyond is sent after all, from its
 * first byte. Knows the setters that pages use. Owns no decision whether it is kept.
 */
final class RecordedResponse extends HttpServletResponseWrapper {
    /** Says that the same may be answered otherwise another time. */
    private static final Header NOT_TO_BE_KEPT = new Header("Cache-Control", "no-store");

    private final int most;
    private final Runnable tooLong;
    private final List<Header> headers = new ArrayList<>();
    private final Body body = new Body();
    private ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int status = SC_OK;

    /**
     * A response of which nothing is written yet.
     *
     * @param most how many bytes of body are held back
     * @param tooLong told once, before the first byte of a longer one is sent
     */
    RecordedResponse(HttpServletResponse response, int most, Runnable tooLong) {
        super(response);
        this.most = most;
        this.tooLong = tooLong;
    }

    /** Says in an answer that it is not to be kept. */
    static void forbidKeeping(HttpServletResponse response) {
        response.setHeader(NOT_TO_BE_KEPT.name(), NOT_TO_BE_KEPT.value());
    }

    /** Whether all of it is here, it is no error, redirection or refusal, and it may be kept. */
    boolean isWhole() {
        return written != null && status == SC_OK && !headers.contains(NOT_TO_BE_KEPT);
    }

    /** What was written down. */
    KeptAnswer answer() {
        return new KeptAnswer(headers, written.toByteArray());
    }

    /** Sends what is held back, as it was written. */
    void passOn() throws IOException {
        if (written == null) {
            return;
        }
        HttpServletResponse response = (HttpServletResponse) getResponse();
        response.setStatus(status);
        headers.forEach(header -> response.addHeader(header.name(), header.value()));
        ByteArrayOutputStream held = written;
        written = null;
        held.writeTo(response.getOutputStream());
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setHeader(String name, String value) {
        headers.removeIf(header -> header.name().equalsIgnoreCase(name));
        addHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        headers.add(new Header(name, value));
    }

    @Override
    public void setContentType(String type) {
        setHeader("Content-Type", type);
    }

    /** The body's length is known when it is whole. */
    @Override
    public void setContentLength(int length) {
        // Set when it is sent.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Set when it is sent.
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    private final class Body extends ServletOutputStream {
        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (written != null && written.size() + length > most) {
                tooLong.run();
                passOn();
            }
            if (written == null) {
                getResponse().getOutputStream().write(bytes, from, length);
            } else {
                written.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (written == null) {
                getResponse().getOutputStream().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Pages write as they go.");
        }
    }
}
