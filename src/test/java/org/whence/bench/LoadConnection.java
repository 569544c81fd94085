package org.whence.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection of a client that does next to nothing, so that what is measured on one machine is the server:
 * GET and POST, and an answer with a length or in chunks. Not a client for any other use.
 */
public final class LoadConnection implements AutoCloseable {
    /** Of an answer in chunks, which may be endless, no more is kept. */
    private static final int MOST_KEPT = 4 << 20;

    private final Socket socket;
    private final InputStream in;
    private final String host;

    /** Connects. */
    public LoadConnection(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        host = server.getAuthority();
    }

    /** What came back. */
    public record Response(int status, byte[] bytes) {
        /** The bytes as UTF-8. */
        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Asks, and reads the answer to its end. */
    public Response get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: */*\r\n\r\n");
    }

    /** Sends a query, and reads the answer to its end. */
    public Response post(String path, String query) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: " + host
                + "\r\nAccept: */*\r\nContent-Type: application/sparql-query\r\nContent-Length: " + query.length()
                + "\r\n\r\n" + query);
    }

    private Response send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
        }
        return new Response(status, chunked ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = chunkLength(); length > 0; length = chunkLength()) {
            byte[] chunk = in.readNBytes(length);
            if (all.size() < MOST_KEPT) {
                all.write(chunk);
            }
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkLength() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection after: " + line);
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
