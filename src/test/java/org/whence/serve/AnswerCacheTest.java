package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.page.Sheet;
import org.whence.page.Templates;

/** What is kept of answers, for whom, and for how long. */
class AnswerCacheTest {
    private static final Templates TEMPLATES = new Templates();

    private final AtomicInteger worked = new AtomicInteger();
    private final AtomicReference<AnswerCache.Answering> page = new AtomicReference<>();
    private final AnswerCache cache = new AnswerCache(100_000);
    private final PageServer server =
            PageServer.start((request, response) -> cache.answer(key(request), request, response, (q, r) -> {
                worked.incrementAndGet();
                page.get().answer(q, r);
            }));

    /** Of a page that looks at the Accept header, unless its address says that it is plain. */
    private static String key(HttpServletRequest request) {
        return AnswerCache.key(request, !request.getRequestURI().endsWith("plain"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAnswerIsWorkedOutOnce() {
        HttpResponse<String> first = ask("/api/x.csv", "text/csv", ok("a,b"));
        HttpResponse<String> second = ask("/api/x.csv", "text/csv", ok("never"));
        assertThat(worked).hasValue(1);
        assertThat(second.body()).isEqualTo("a,b").isEqualTo(first.body());
        assertThat(header(second, "Content-Type")).isEqualTo("text/csv");
        assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag")).isNotEmpty();
    }

    @Test
    void theOrderOfParametersMakesNoDifferenceAndTheirValuesDo() {
        ask("/api/x?a=1&b=2", "*/*", ok("first"));
        assertThat(ask("/api/x?b=2&a=1", "*/*", ok("second")).body()).isEqualTo("first");
        assertThat(ask("/api/x?a=2&b=1", "*/*", ok("third")).body()).isEqualTo("third");
        assertThat(ask("/api/x?a=1&a=2", "*/*", ok("fourth")).body()).isEqualTo("fourth");
        assertThat(ask("/api/x?a=1%0A1b2", "*/*", ok("fifth")).body()).isEqualTo("fifth");
    }

    @Test
    void whatTheClientAcceptsMakesADifference() {
        ask("/api/x", "text/csv", ok("a,b"));
        assertThat(ask("/api/x", "text/html", ok("<p>")).body()).isEqualTo("<p>");
    }

    @Test
    void whereThePageDoesNotLookAtItWhatTheClientAcceptsMakesNone() {
        ask("/plain", "text/html,application/xhtml+xml", ok("<p>"));
        assertThat(ask("/plain", "*/*", ok("never")).body()).isEqualTo("<p>");
    }

    @Test
    void whatIsPreparedIsSentToTheFirstWhoAsks() {
        String host = "localhost:" + server.port();
        cache.prepare(
                AnswerCache.key("/plain", host),
                () -> new KeptAnswer(List.of(), "ready".getBytes(StandardCharsets.UTF_8)));
        assertThat(ask("/plain", "text/html", ok("never")).body()).isEqualTo("ready");
        assertThat(worked).hasValue(0);
        cache.prepare(AnswerCache.key("/other-plain", host), () -> null);
        assertThat(ask("/other-plain", "text/html", ok("made")).body()).isEqualTo("made");
    }

    @ParameterizedTest
    @ValueSource(ints = {303, 400, 404, 406, 500, 503})
    void whatIsNoAnswerIsNotKept(int status) throws IOException {
        HttpResponse<String> refused = ask("/api/x", "*/*", (request, response) -> {
            response.setStatus(status);
            response.setHeader("Location", "/y");
            response.getOutputStream().write('e');
        });
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).isEqualTo("e");
        assertThat(header(refused, "Location")).isEqualTo("/y");
        assertThat(header(refused, "ETag")).isEmpty();
        assertThat(ask("/api/x", "*/*", ok("after all")).body()).isEqualTo("after all");
        assertThat(cache.size()).isEqualTo(1);
    }

    /** Under a load of an hour ago an account would else seem too large for an answer for ever. */
    @Test
    void aPageForWhichTimeWasUpIsNotKept() {
        Map<String, Object> holes =
                Map.of("title", "A page", "sentence", "It took too long.", "suggestions", List.of());
        HttpResponse<String> hasty = ask("/x", "*/*", page(new Sheet("error", holes).with("hasty", true)));
        assertThat(hasty.body()).contains("It took too long.");
        assertThat(header(hasty, "Cache-Control")).isEqualTo("no-store");
        assertThat(ask("/x", "*/*", page(new Sheet("error", holes))).statusCode())
                .isEqualTo(200);
        assertThat(worked).hasValue(2);
        assertThat(cache.size()).isEqualTo(1);
        assertThat(HtmlResponse.kept(new Sheet("error", holes).with("hasty", true), TEMPLATES))
                .isNull();
    }

    private static AnswerCache.Answering page(Sheet sheet) {
        return (request, response) -> HtmlResponse.send(sheet, TEMPLATES, response);
    }

    @Test
    void aFaultIsNotKeptAndHoldsNobodyUp() {
        HttpResponse<String> broken = ask("/api/x", "*/*", (request, response) -> {
            throw new IOException("broken");
        });
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(ask("/api/x", "*/*", ok("after all")).body()).isEqualTo("after all");
    }

    @Test
    void whatIsTooLongIsSentWholeAndNotKept() {
        String part = "0123456789".repeat(100_000);
        HttpResponse<String> sent = ask("/api/x", "*/*", (request, response) -> {
            response.setContentType("text/plain");
            for (int i = 0; i < 3; i++) {
                response.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
            }
        });
        assertThat(sent.body()).isEqualTo(part.repeat(3));
        assertThat(header(sent, "Content-Type")).isEqualTo("text/plain");
        assertThat(header(sent, "ETag")).isEmpty();
        assertThat(cache.size()).isZero();
    }

    @Test
    void itStaysWithinItsBound() {
        for (int i = 0; i < 1_000; i++) {
            ask("/api/x?n=" + i, "*/*", ok("0123456789".repeat(100)));
        }
        assertThat(cache.size()).isBetween(10L, 70L);
    }

    @Test
    void whoAsksForWhatIsBeingWorkedOutWaitsForIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            page.set((request, response) -> {
                begun.countDown();
                await(mayEnd);
                ok("slow").answer(request, response);
            });
            for (int i = 0; i < 8; i++) {
                answers.add(clients.submit(() -> server.get("/api/x", "Accept", "*/*")));
            }
            begun.await();
            mayEnd.countDown();
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().body()).isEqualTo("slow");
            }
            assertThat(worked).hasValue(1);
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void nobodyWaitsForALongAnswerUntilAnotherClientHasReadIt() throws Exception {
        byte[] long3 = new byte[3_000_000];
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService clients = Executors.newSingleThreadExecutor();
        try {
            page.set((request, response) -> {
                response.getOutputStream().write(long3);
                begun.countDown();
                await(mayEnd);
            });
            Future<HttpResponse<String>> slow = clients.submit(() -> server.get("/api/x", "Accept", "*/*"));
            begun.await();
            assertThat(ask("/api/x", "*/*", ok("at once")).body()).isEqualTo("at once");
            mayEnd.countDown();
            assertThat(slow.get().body()).hasSize(long3.length);
        } finally {
            mayEnd.countDown();
            clients.shutdownNow();
        }
    }

    @Test
    void overHttpAnAnswerHasATagAndIsNotSentTwice() {
        HttpResponse<String> whole = TestServer.get("/api/root-causes.csv");
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(whole.headers().firstValue("Cache-Control")).contains("no-cache");
        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            HttpResponse<String> unchanged = TestServer.get("/api/root-causes.csv", "If-None-Match", known);
            assertThat(unchanged.statusCode()).as(known).isEqualTo(304);
            assertThat(unchanged.body()).isEmpty();
            assertThat(unchanged.headers().firstValue("ETag")).contains(tag);
        }
        assertThat(TestServer.get("/api/root-causes.csv", "If-None-Match", "\"other\"")
                        .body())
                .isEqualTo(whole.body());
        assertThat(TestServer.get("/api/root-causes.json").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(whole.headers().firstValue("ETag"));
    }

    @Test
    void headOfAKeptAnswerHasItsLengthAndNoBody() {
        HttpResponse<String> whole = TestServer.get("/api/voices.csv");
        HttpResponse<String> head = TestServer.send("HEAD", "/api/voices.csv");
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(whole.headers().firstValue("ETag"));
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(Integer.toString(whole.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void varyNamesAcceptWhereTheAcceptHeaderDecidesAndOnlyThere() {
        for (String path : List.of("/api/voices", "/api/roots")) {
            assertThat(TestServer.get(path).headers().allValues("Vary")).contains("Accept");
            assertThat(TestServer.get(path + ".json").headers().allValues("Vary"))
                    .isEmpty();
        }
    }

    private HttpResponse<String> ask(String path, String accept, AnswerCache.Answering answering) {
        page.set(answering);
        return server.get(path, "Accept", accept);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static AnswerCache.Answering ok(String body) {
        return (HttpServletRequest request, HttpServletResponse response) -> {
            response.setContentType("text/csv");
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
