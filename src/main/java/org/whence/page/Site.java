package org.whence.page;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whence.ask.CannedQuestion;
import org.whence.ask.QuestionCatalog;
import org.whence.ask.View;
import org.whence.causal.CausalIndex;
import org.whence.check.SourceText;
import org.whence.label.StoreNames;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.sparql.StorePaths;
import org.whence.store.GraphNames;
import org.whence.store.OpenStore;
import org.whence.trace.CausalGraph;

/** What all pages share: the open store, the scopes in it, the templates. Owns no page, and not the store. */
public final class Site implements AutoCloseable {
    // No account has a key like these.
    private static final String ACROSS = "*";
    private static final String EVERYTHING = "**";
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    /** Of more accounts nobody chooses one from a list. */
    private static final int MANY_ACCOUNTS = 20;

    /** How many claims, or factors, one list of a page has; the files beside it have more. */
    static final int MOST_ON_A_PAGE = 200;

    /** Of so many scopes the words that were looked up are kept, those asked last. */
    private static final int MOST_KEPT = 64;

    private final OpenStore store;
    private final StorePaths paths;
    private final QuestionCatalog questions;
    private List<CannedQuestion> questionList;
    private StoreNames names;
    private final Duration timeout;
    private final Optional<SourceText> source;
    private final Templates templates = new Templates();
    private final Map<String, Scope> scopes = new ConcurrentHashMap<>();
    private final Map<Scope, View> views = kept();
    private final Map<Scope, CausalGraph> graphs = kept();
    private final Map<Scope, CausalGraph> pageGraphs = kept();
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();
    private volatile String interfaceAddress = "";

    /**
     * A site.
     *
     * @param questions those that can be asked
     * @param timeout how long a question may take
     */
    public Site(OpenStore store, QuestionCatalog questions, Duration timeout) {
        this(store, questions, timeout, Optional.empty());
    }

    /**
     * A site with a source's text at hand.
     *
     * @param questions those that can be asked
     * @param timeout how long a question may take
     * @param source the text; shown by the reader alone, and only where {@link Mode#mayShowSource}
     */
    public Site(OpenStore store, QuestionCatalog questions, Duration timeout, Optional<SourceText> source) {
        this.source = source;
        this.store = store;
        this.questions = questions;
        this.timeout = timeout;
        paths = new StorePaths(store, LOG::warn);
    }

    public QuestionCatalog questions() {
        return questions;
    }

    /** All questions that can be asked, by name; read when they are first wanted. */
    public synchronized List<CannedQuestion> questionList() {
        if (questionList == null) {
            questionList = questions.contents().questions();
        }
        return questionList;
    }

    /** The text of a source that the program was started with. */
    Optional<SourceText> source() {
        return source;
    }

    /** How long a question may take. */
    public Duration timeout() {
        return timeout;
    }

    /** Where Fuseki's own interface answers; empty while it does not. */
    public String interfaceAddress() {
        return interfaceAddress;
    }

    public void setInterface(String address) {
        interfaceAddress = address;
    }

    /** Says that there is a page at an address; one that ends in a slash stands for all below it. */
    void announce(String address) {
        addresses.add(address);
    }

    /** Whether there is a page at an address, so that a link to it leads somewhere. */
    boolean hasPage(String address) {
        String path = address.replaceAll("[?#].*", "");
        return addresses.contains(path)
                || addresses.stream()
                        .anyMatch(other -> other.length() > 1 && other.endsWith("/") && path.startsWith(other));
    }

    public OpenStore store() {
        return store;
    }

    public Templates templates() {
        return templates;
    }

    public List<Account> accounts() {
        return store.accounts();
    }

    /** The claims of the build, laid out for searching; opened when it is first wanted. */
    public CausalIndex causalIndex() {
        return paths.index();
    }

    /** The causal graph of a scope; its pictures link to pages. */
    public CausalGraph causalGraph(Scope scope) {
        return graphs.computeIfAbsent(
                scope, key -> new CausalGraph(words(key), causalIndex(), Addresses::hrefOfThing, Wording::forHttp));
    }

    /** The same for pages: its sentences name options as in {@code --max 3}, which {@link HintLinks} makes links of. */
    CausalGraph pageGraph(Scope scope) {
        return pageGraphs.computeIfAbsent(
                scope, key -> causalGraph(key).toBeRead(UnaryOperator.identity(), MOST_ON_A_PAGE));
    }

    /**
     * Where the words of a scope's claims are looked up. In a large collection accounts share their factors, so that
     * one of them uses what only another one names: there it is everywhere.
     */
    View words(Scope scope) {
        return store.isLarge() ? new View(across().view(), scope.accounts(), names().of(across().view())) : view(scope);
    }

    /** What is asked of a scope, its things found by name. */
    public View view(Scope scope) {
        return views.computeIfAbsent(scope, key -> new View(key.view(), key.accounts(), names().of(key.view())));
    }

    private synchronized StoreNames names() {
        if (names == null) {
            names = StoreNames.open(store, LOG::warn);
        }
        return names;
    }

    /** The account of this key, or of this name, if there is one. */
    public Optional<Account> account(String key) {
        return accounts().stream()
                .filter(account -> account.key().equals(key))
                .findFirst()
                .or(() -> accounts().stream()
                        .filter(account -> account.label().equalsIgnoreCase(key.strip()))
                        .findFirst());
    }

    /** Whether there are more accounts than anybody can be asked to choose from: then a page that names none asks all. */
    public boolean hasManyAccounts() {
        return accounts().size() > MANY_ACCOUNTS;
    }

    /** One account alone; in a large collection its things have the names that any account gives them. */
    public Scope scope(Account account) {
        Scope all = store.isLarge() ? across() : null;
        return scopes.computeIfAbsent(account.key(), key -> {
            Scope alone = scope(store.view(account), List.of(account));
            return all == null
                    ? alone
                    : new Scope(alone.view(), alone.graph(), alone.accounts(), alone.prefixes(), all.names());
        });
    }

    /** All accounts together. */
    public Scope across() {
        return scopes.computeIfAbsent(ACROSS, key -> scope(store.viewAcross(), accounts()));
    }

    /** All there is, what describes the program included. */
    public Scope everything() {
        return scopes.computeIfAbsent(EVERYTHING, key -> Scope.ofStore(store.dataset(), accounts(), store.isLarge()));
    }

    /** The IRIs of the graphs that belong to no account: ontologies, and the questions. */
    public List<String> documents() {
        return store.build().graphs().keySet().stream()
                .filter(iri -> !iri.startsWith(Terms.DATA))
                .toList();
    }

    /** The account that an IRI belongs to by its name; all of them where it belongs to none. */
    public Scope scopeOf(String iri) {
        if (iri.startsWith(GraphNames.QUERIES)) {
            return everything();
        }
        if (!iri.startsWith(Terms.DATA)) {
            return across();
        }
        String rest = iri.substring(Terms.DATA.length());
        int slash = rest.indexOf('/');
        return account(slash < 0 ? rest : rest.substring(0, slash))
                .map(this::scope)
                .orElseGet(this::across);
    }

    /** Lets queries into a view, through the doors that are left open, and has their paths answered. */
    public void open(DatasetGraph view, List<Account> accounts) {
        QueryDoors.close(view.getContext(), timeout);
        paths.install(view, accounts);
    }

    /** Closes what it opened beside the store, which stays open. */
    @Override
    public synchronized void close() {
        if (names != null) {
            names.close();
        }
    }

    /** What is made for a scope and can be made again: of the last ones asked. */
    static <K, V> Map<K, V> kept() {
        return Caffeine.newBuilder().maximumSize(MOST_KEPT).<K, V>build().asMap();
    }

    private Scope scope(DatasetGraph view, List<Account> accounts) {
        open(view, accounts);
        return Scope.of(view, accounts, store.isLarge());
    }
}
