package org.whence.serve;

import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.whence.ask.QuestionCatalog;
import org.whence.check.SourceText;
import org.whence.page.Site;
import org.whence.store.OpenStore;

/**
 * The server: pages, linked data, questions and endpoint on one port, of the loopback interface unless it is to be
 * public; Fuseki's own interface on another, of the loopback interface always. Holds the store open from its start to its closing. Owns no signal handling and no build.
 */
public final class WhenceServer implements AutoCloseable {
    private final OpenStore store;
    private final FusekiServer pages;
    private final Optional<FusekiServer> userInterface;
    private final WarmUp warmUp;

    private WhenceServer(OpenStore store, FusekiServer pages, Optional<FusekiServer> userInterface, WarmUp warmUp) {
        this.store = store;
        this.pages = pages;
        this.userInterface = userInterface;
        this.warmUp = warmUp;
    }

    /**
     * Opens the store and starts to serve; returns at once.
     *
     * @throws org.whence.model.UserMessageException if there is no store, if another process has it open, if a
     *     port is in use, or if the text of a source cannot be read
     */
    public static WhenceServer start(ServeOptions options) {
        JenaSystem.init();
        Optional<SourceText> source = options.source().map(SourceText::read);
        OpenStore store = OpenStore.openForServing(options.store());
        try {
            return start(options, store, source);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static WhenceServer start(ServeOptions options, OpenStore store, Optional<SourceText> source) {
        DatasetGraph dataset = store.dataset();
        Site site = new Site(store, QuestionCatalog.ofProgram(), options.timeout(), source);
        site.open(dataset, store.accounts());
        Optional<FusekiServer> userInterface = options.uiPort().map(port -> startInterface(options, dataset, port));
        // Before the first page is asked for, since pages name it and what they say is kept. Others cannot reach it.
        userInterface
                .filter(server -> !options.doors().isPublic())
                .ifPresent(server -> site.setInterface(address(server)));
        WarmUp warmUp = new WarmUp(site);
        try {
            Doors doors = options.doors();
            PageFilter filter = new PageFilter(
                    SiteMap.of(site, warmUp::isDone).withMetrics(doors.metrics()),
                    AnswerCache.ofUsualSize(),
                    new ErrorPages(site.templates()),
                    doors.isPublic());
            FusekiServer pages = FusekiServers.withPages(dataset, options.port(), filter, doors);
            FusekiServers.start(pages, options.port(), "--port");
            warmUp.start();
            return new WhenceServer(store, pages, userInterface, warmUp);
        } catch (RuntimeException e) {
            userInterface.ifPresent(FusekiServer::stop);
            throw e;
        }
    }

    private static FusekiServer startInterface(ServeOptions options, DatasetGraph dataset, int port) {
        FusekiServer server =
                FusekiServers.withInterface(dataset, port, options.store().resolve("fuseki"));
        FusekiServers.start(server, port, "--ui-port, or go without it by --no-ui");
        return server;
    }

    /** Where it answers, with a slash at the end. */
    public String address() {
        return address(pages);
    }

    /** Where Fuseki's own interface answers, if it does. */
    public Optional<String> interfaceAddress() {
        return userInterface.map(WhenceServer::address);
    }

    /** The id of the build that is served. */
    public String buildId() {
        return store.buildId();
    }

    /** Stops to serve and releases the store. */
    @Override
    public void close() {
        userInterface.ifPresent(FusekiServer::stop);
        pages.stop();
        warmUp.await();
        store.close();
    }

    private static String address(FusekiServer server) {
        return "http://127.0.0.1:" + server.getHttpPort() + "/";
    }
}
