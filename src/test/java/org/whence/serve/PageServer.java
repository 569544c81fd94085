package org.whence.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A server with one page that answers at every address, for tests of what stands before pages. */
final class PageServer implements AutoCloseable {
    private final FusekiServer server;

    private PageServer(FusekiServer server) {
        this.server = server;
    }

    static PageServer start(AnswerCache.Answering page) {
        return start(page, Limits.PATIENCE_WITH_CLIENTS);
    }

    /** With another patience with clients that neither send nor take anything. */
    static PageServer start(AnswerCache.Answering page, Duration patience) {
        return start(builder(page), patience);
    }

    /** Behind the door where requests are read; its one page takes queries. */
    static PageServer behindTheDoor(AnswerCache.Answering page) {
        return start(builder(page).addFilter("/*", new RequestDoor(path -> true)), Limits.PATIENCE_WITH_CLIENTS);
    }

    private static FusekiServer.Builder builder(AnswerCache.Answering page) {
        return FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.create())
                .addFilter("/*", new LostClients())
                .addServlet("/*", new OnePage(page));
    }

    private static PageServer start(FusekiServer.Builder builder, Duration patience) {
        FusekiServer server = builder.build();
        Limits.set(server, patience);
        return new PageServer(server.start());
    }

    /** How many requests it answers at once, at most. */
    void setThreads(int threads) {
        ((QueuedThreadPool) server.getJettyServer().getThreadPool()).setMaxThreads(threads);
    }

    int port() {
        return server.getHttpPort();
    }

    HttpResponse<String> get(String path, String... headers) {
        return TestServer.send(HttpRequest.newBuilder(URI.create("http://localhost:" + server.getHttpPort() + path))
                .timeout(Duration.ofSeconds(20))
                .headers(headers)
                .build());
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class OnePage extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient AnswerCache.Answering page;

        OnePage(AnswerCache.Answering page) {
            this.page = page;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            page.answer(request, response);
        }
    }
}
