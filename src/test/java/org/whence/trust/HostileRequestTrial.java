package org.whence.trust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.whence.LanternCopy;

/**
 * Requests that no browser sends, to a server in a process of its own: spoilt paths, parameters, queries, headers and
 * bodies. Each is answered in time, never with an error of the server's own or a stack trace, and the server lives on.
 */
final class HostileRequestTrial implements Trial, AutoCloseable {
    private static final int ANSWER_SECONDS = 40;

    private static final List<String> METHODS = List.of(
            "GET",
            "GET",
            "GET",
            "GET",
            "GET",
            "POST",
            "HEAD",
            "OPTIONS",
            "PUT",
            "DELETE",
            "TRACE",
            "CONNECT",
            "G\u00e9T",
            "");
    private static final List<String> PATHS = List.of(
            "/",
            "/api",
            "/api/root-causes.csv",
            "/api/causes-of?effect=hunger",
            "/api/trace?from=hunger&to=decline",
            "/doc/lantern/factor/hunger",
            "/doc/lantern/factor/hunger.ttl",
            "/id/lantern/factor/hunger",
            "/doc?iri=urn:x",
            "/download/lantern.ttl",
            "/whence/sparql?timeout=1&query=ASK%7B%7D",
            "/whence/get?graph=urn:x",
            "/style.css",
            "/whence/ontology",
            "/labels?q=hun",
            "/.well-known/void",
            "/nowhere",
            "/openapi.json",
            "/$/ping",
            "/$/metrics");
    private static final List<String> PIECES = List.of(
            "../",
            "%2e%2e/",
            "..;/",
            "%00",
            "%",
            "%zz",
            "//",
            "?",
            "&",
            "=",
            "#",
            "<script>alert(1)</script>",
            "'",
            "\"",
            "\\",
            "%ff%fe",
            "+",
            "{{7*7}}",
            "${x}",
            ";jsessionid=1",
            "/etc/passwd",
            ".ttl",
            ".csv",
            "limit=-1",
            "limit=99999999999",
            "page=-1",
            "format=x",
            "steps=999",
            "timeout=-1",
            "timeout=x",
            "graph=file:///etc/passwd",
            "\u0001");
    private static final List<String> HEADERS = List.of(
            "Accept: text/html",
            "Accept: */*;q=x",
            "Accept: ,,,;;;",
            "Accept: text/turtle;q=99",
            "Content-Length: -1",
            "Content-Length: 99999999",
            "Transfer-Encoding: chunked",
            "Expect: 100-continue",
            "Range: bytes=-1",
            "Content-Type: application/sparql-query",
            "Content-Type: multipart/form-data",
            "Host: evil.example",
            "If-None-Match: \"x",
            "X: \u0000",
            "Accept-Encoding: gzip;q=x",
            "Cookie: =;=",
            "Authorization: Basic x");

    private final ServedProcess server;
    private final int requests;
    private final List<byte[]> queries;

    /**
     * Starts the server.
     *
     * @param requests how many in one trial
     */
    HostileRequestTrial(Path folder, int requests) throws Exception {
        this.requests = requests;
        queries = Samples.of(HostileReader.QUERY);
        LanternCopy lantern = new LanternCopy(folder);
        server = new ServedProcess(lantern, folder);
    }

    @Override
    public String run(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < requests; i++) {
            byte[] request = request(random);
            String answer = send(request);
            // A connection that is closed without an answer is one, to what is no HTTP.
            boolean ownFault = answer.startsWith("HTTP/1.1 500") || answer.contains("\tat org.");
            assertThat(ownFault)
                    .as("%s%n-> %s", new String(request, ISO_8859_1), answer)
                    .isFalse();
        }
        assertThat(send("GET /api HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(ISO_8859_1)))
                .startsWith("HTTP/1.1 200");
        assertThat(server.isAlive()).isTrue();
        return "answered in time";
    }

    private byte[] request(Random random) {
        StringBuilder head = new StringBuilder();
        head.append(one(METHODS, random)).append(' ').append(path(random)).append(" HTTP/1.1\r\n");
        head.append(random.nextInt(20) == 0 ? "" : "Host: localhost\r\n").append("Connection: close\r\n");
        for (int left = random.nextInt(3); left > 0; left--) {
            head.append(one(HEADERS, random)).append("\r\n");
        }
        byte[] body = random.nextInt(5) == 0 ? spoiltQuery(random) : new byte[0];
        if (body.length > 0 && random.nextInt(4) > 0) {
            head.append("Content-Type: application/sparql-query\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private String path(Random random) {
        if (random.nextInt(4) == 0) {
            return "/whence/sparql?timeout=2&query=" + URLEncoder.encode(new String(spoiltQuery(random), UTF_8), UTF_8);
        }
        String path = one(PATHS, random);
        for (int left = random.nextInt(4); left > 0; left--) {
            int at = random.nextInt(path.length() + 1);
            path = path.substring(0, at) + one(PIECES, random).repeat(1 + random.nextInt(3)) + path.substring(at);
        }
        return path;
    }

    private byte[] spoiltQuery(Random random) {
        byte[] query = new SpoiltInput(queries, random).next();
        return query.length > 6_000 ? Arrays.copyOf(query, 6_000) : query;
    }

    private String send(byte[] request) throws IOException {
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.setSoTimeout(ANSWER_SECONDS * 1000);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(1 << 16), UTF_8);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer: " + new String(request, ISO_8859_1), e);
        } catch (SocketException e) {
            // The server hung up before it was told all.
            return "";
        }
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
    }
}
