package org.whence.serve;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;

/**
 * The body of a request, read to its end and kept. How long it may be, {@link Limits} sees to. Owns no meaning of it.
 */
final class RequestBody extends ServletInputStream {
    /** A megabyte takes a second on the slowest line that somebody would work on. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int BUFFER = 8_192;

    private final byte[] all;
    private final ByteArrayInputStream left;

    private RequestBody(byte[] all) {
        this.all = all;
        left = new ByteArrayInputStream(all);
    }

    /** Of a request that has none, or whose body means nothing. */
    static RequestBody none() {
        return new RequestBody(new byte[0]);
    }

    /**
     * Reads it.
     *
     * @throws IOException if it does not end as it says, or the client leaves
     * @throws HttpException.RuntimeException if it is not all there in time
     */
    static RequestBody read(HttpServletRequest request) throws IOException {
        return read(request, PATIENCE);
    }

    /** The same with another patience. */
    static RequestBody read(HttpServletRequest request, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        InputStream in = request.getInputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            all.write(buffer, 0, read);
            if (System.nanoTime() > end) {
                throw new HttpException.RuntimeException(HttpStatus.REQUEST_TIMEOUT_408);
            }
        }
        return new RequestBody(all.toByteArray());
    }

    /**
     * As text.
     *
     * @param encoding what the request says it is in; null for nothing
     * @throws RuntimeException if it is none in UTF-8
     */
    String text(String encoding) throws IOException {
        if (encoding != null && !Charset.forName(encoding).equals(StandardCharsets.UTF_8)) {
            throw new IllegalArgumentException(encoding);
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all)).toString();
    }

    @Override
    public int read() {
        return left.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
        return left.read(into, from, length);
    }

    @Override
    public boolean isFinished() {
        return left.available() == 0;
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
