package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whence.ask.CannedQuestion;
import org.whence.ask.QuestionCatalog;
import org.whence.check.SourceText;
import org.whence.model.Terms;
import org.whence.page.HtmlPages;
import org.whence.page.Mode;
import org.whence.page.PageRequest;
import org.whence.page.Scope;
import org.whence.page.Sheet;
import org.whence.page.Site;
import org.whence.store.OpenStore;

/**
 * One build as it is served: its store, and all that is made from it, pages, answers that are kept, indexes. Nothing in
 * it knows another build, so that whoever holds a {@link Lease} on it has one graph from the first byte of an answer to
 * the last. Its files are closed when it has been retired and the last lease has ended. Safe for many threads.
 */
final class Generation {
    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

    /** The attribute of a request under which its generation is found. */
    private static final String ATTRIBUTE = Generation.class.getName();

    private final OpenStore store;
    private final DatasetGraph dataset;
    private final Site site;
    private final HtmlPages pages;
    private final Mode mode;
    private final Routes routes;
    private final AnswerCache answers = AnswerCache.ofUsualSize();
    private final ErrorPages errors;
    private final CountDownLatch firstPage = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Leases, and one more until it is retired. */
    private final AtomicInteger holders = new AtomicInteger(1);

    private volatile boolean ready;
    private volatile boolean retired;

    private Generation(OpenStore store, ServeOptions options, Optional<SourceText> source) {
        this.store = store;
        dataset = store.dataset();
        site = new Site(store, QuestionCatalog.ofProgram(), options.timeout(), source);
        site.open(dataset, store.accounts());
        pages = HtmlPages.of(site);
        mode = options.doors().isPublic() ? Mode.LIVE_PUBLIC : Mode.LIVE_LOOPBACK;
        routes = SiteMap.of(site, pages, this::isReady)
                .withMetrics(options.doors().metrics());
        errors = new ErrorPages(site.templates());
    }

    /**
     * Opens the current build and its causal index. A build without an index of this version has one made, which takes
     * minutes where there are millions of claims: before anybody is let in, so that nobody's request waits for it.
     *
     * @param source the text of a source, for the reader
     * @throws org.whence.model.UserMessageException if there is none, if it is damaged, or if another process has it
     *     open
     */
    static Generation open(ServeOptions options, Optional<SourceText> source) {
        OpenStore store = OpenStore.openForServing(options.store());
        try {
            Generation generation = new Generation(store, options, source);
            generation.site.causalIndex();
            return generation;
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    /** The one that answers a request: see {@link LeaseFilter}. */
    static Generation of(HttpServletRequest request) {
        return (Generation) request.getAttribute(ATTRIBUTE);
    }

    /** From here on this one answers the request. */
    void answers(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** From here on none answers the request. */
    static void forget(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }

    String buildId() {
        return store.buildId();
    }

    /** Everything, as the endpoint asks it. */
    DatasetGraph dataset() {
        return dataset;
    }

    Site site() {
        return site;
    }

    Routes routes() {
        return routes;
    }

    AnswerCache answers() {
        return answers;
    }

    ErrorPages errors() {
        return errors;
    }

    /**
     * Reads all that the first visitor would else wait for.
     *
     * @param host as most visitors will name the server: address and port
     * @throws RuntimeException if some of it cannot be read
     */
    void warmUp(String host) {
        try {
            WarmUp.of(site, address -> keep(address, host), firstPage::countDown);
        } finally {
            ready = true;
            firstPage.countDown();
        }
    }

    /** Makes a page for those who will ask for it. */
    private void keep(String address, String host) {
        answers.prepare(
                AnswerCache.key(address, host),
                () -> HtmlResponse.kept(shown(address, Map.of(), host), site.templates()));
    }

    /**
     * Makes a page, so that it has at hand what it keeps of it; one that takes no values is kept whole.
     *
     * @param values the parameters of its address
     * @param host as most visitors will name the server: address and port
     * @throws RuntimeException if it cannot be made
     */
    void make(String path, Map<String, List<String>> values, String host) {
        if (values.isEmpty()) {
            keep(path, host);
        } else {
            site.templates().html(shown(path, values, host), mode);
        }
    }

    /**
     * Has at hand what all accounts of a large collection answer to a question without values.
     *
     * @param patience how long that may take
     * @throws RuntimeException if it cannot be told, or not in that time
     */
    void prepare(CannedQuestion question, Duration patience) {
        pages.questions().prepare(question, patience);
    }

    private Sheet shown(String path, Map<String, List<String>> values, String host) {
        HtmlPages.Match match = pages.match(path).orElseThrow();
        return match.page().show(new PageRequest(match.rest(), values, "http://" + host, mode));
    }

    /**
     * Waits until the start page has been made, or could not be.
     *
     * @return whether it has come to that in time
     */
    boolean awaitFirstPage(Duration patience) {
        return isOver(firstPage, patience);
    }

    /** Whether what it needs to answer quickly has been read, or could not be: that is told to whoever asks for it. */
    boolean isReady() {
        return ready;
    }

    /** How much it holds, in words; of a large one, whose claims nobody has counted, in triples. */
    String size() {
        if (store.isLarge()) {
            return "%,d triples".formatted(store.build().quads());
        }
        Scope all = site.across();
        long claims = all.reading(() -> Iter.count(
                all.graph().find(Node.ANY, NodeFactory.createURI(Terms.TYPE), NodeFactory.createURI(Terms.CLAIM))));
        return "%,d claim%s".formatted(claims, claims == 1 ? "" : "s");
    }

    /** A lease, to be closed; none if it has been closed already. */
    Optional<Lease> lease() {
        for (int held = holders.get(); held > 0; held = holders.get()) {
            if (holders.compareAndSet(held, held + 1)) {
                return Optional.of(new Lease(this));
            }
        }
        return Optional.empty();
    }

    /** Nobody new is answered from it; those who hold it go on. */
    void retire() {
        retired = true;
        release();
    }

    /** Whether what is made for those to come is made for nobody. */
    boolean isRetired() {
        return retired;
    }

    /** One holder less; the last one closes it. */
    void release() {
        if (holders.decrementAndGet() == 0) {
            try {
                site.close();
                store.close();
            } catch (RuntimeException e) {
                LOG.error("The build {} could not be closed", buildId(), e);
            } finally {
                closed.countDown();
            }
        }
    }

    /**
     * Waits until it is closed.
     *
     * @return whether it is
     */
    boolean awaitClosed(Duration patience) {
        return isOver(closed, patience);
    }

    private static boolean isOver(CountDownLatch latch, Duration patience) {
        try {
            return latch.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
