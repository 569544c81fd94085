package org.whence.trace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.ask.View;
import org.whence.derive.Deriver;
import org.whence.index.GraphIndexing;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.read.AccountInput;
import org.whence.read.InputReader;
import org.whence.read.Inputs;
import org.whence.store.GraphNames;

/** What causal questions are asked of in tests: an account as a build would have it, and its index. */
public final class TestCausalGraph {
    private static final Path LANTERN = Path.of("src/test/resources/accounts/lantern");
    private static final Path DEGENERATION = Path.of("data/degeneration");

    private static CausalGraph lantern;
    private static CausalGraph degeneration;

    private TestCausalGraph() {}

    /** The invented account. */
    public static synchronized CausalGraph lantern() {
        lantern = lantern == null ? of(LANTERN) : lantern;
        return lantern;
    }

    /** The first account of the project. */
    public static synchronized CausalGraph degeneration() {
        degeneration = degeneration == null ? of(DEGENERATION) : degeneration;
        return degeneration;
    }

    /** The account of a folder. */
    public static CausalGraph of(Path folder) {
        Inputs inputs = InputReader.read(Path.of("ontology"), folder);
        AccountInput input = inputs.accounts().get(0);
        Account account = input.account();
        Graph asserted = input.located().graph();
        Graph derived = new Deriver().derive(asserted, inputs.ontology());
        Map<String, Graph> graphs = new TreeMap<>();
        inputs.ontologies().forEach((iri, located) -> graphs.put(iri, located.graph()));
        graphs.put(account.iri(), asserted);
        graphs.put(GraphNames.derived(account.iri()), derived);
        Graph all = GraphFactory.createDefaultGraph();
        graphs.values().forEach(graph -> GraphUtil.addInto(all, graph));
        return new CausalGraph(
                new View(DatasetGraphFactory.wrap(all), List.of(account)), GraphIndexing.of(graphs, List.of(account)));
    }

    /** So many claims, each from a cause of its own, on the one effect {@code http://example.org/effect}; no sentences. */
    static CausalGraph ofClaims(int count) {
        Account account = new Account("many", "http://example.org/many", "Many claims", "");
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < count; i++) {
            String claim = "http://example.org/claim" + i;
            add(graph, claim, Terms.CAUSE, "http://example.org/cause" + i);
            add(graph, claim, Terms.RELATION, Terms.CONTRIBUTED_TO);
            add(graph, claim, Terms.EFFECT, "http://example.org/effect");
            add(graph, claim, Terms.STANCE, Terms.WH + "asserts");
            add(graph, claim, Terms.MODALITY, Terms.WH + "actual");
        }
        add(graph, "http://example.org/effect", Terms.TYPE, Terms.FACTOR);
        Map<String, Graph> graphs = new TreeMap<>();
        InputReader.ontologies(Path.of("ontology")).forEach(graphs::put);
        graphs.put(account.iri(), graph);
        Graph all = GraphFactory.createDefaultGraph();
        graphs.values().forEach(each -> GraphUtil.addInto(all, each));
        return new CausalGraph(
                new View(DatasetGraphFactory.wrap(all), List.of(account)), GraphIndexing.of(graphs, List.of(account)));
    }

    /**
     * Two accounts of one claim each, of which the first is asked. It also names the other's claim and cause, as one does
     * that contradicts another: {@code http://example.org/NAME/claim} is a claim of NAME, {@code one} or {@code other},
     * that {@code …/NAME/cause} caused {@code …/effect}.
     */
    static CausalGraph ofOneThatNamesAnother() {
        Map<String, Graph> graphs = new TreeMap<>();
        InputReader.ontologies(Path.of("ontology")).forEach(graphs::put);
        Graph seen = GraphFactory.createDefaultGraph();
        graphs.values().forEach(each -> GraphUtil.addInto(seen, each));
        List<Account> accounts = List.of(
                new Account("one", "http://example.org/one", "One", ""),
                new Account("other", "http://example.org/other", "Other", ""));
        for (Account account : accounts) {
            Graph graph = GraphFactory.createDefaultGraph();
            String claim = account.iri() + "/claim";
            add(graph, claim, Terms.TYPE, Terms.CAUSAL_CLAIM);
            add(graph, claim, Terms.TYPE, Terms.CLAIM);
            add(graph, claim, Terms.CAUSE, account.iri() + "/cause");
            add(graph, claim, Terms.RELATION, Terms.CONTRIBUTED_TO);
            add(graph, claim, Terms.EFFECT, "http://example.org/effect");
            add(graph, claim, Terms.STANCE, Terms.WH + "asserts");
            add(graph, claim, Terms.MODALITY, Terms.WH + "actual");
            add(graph, account.iri() + "/cause", Terms.TYPE, Terms.FACTOR);
            add(graph, "http://example.org/effect", Terms.TYPE, Terms.FACTOR);
            graphs.put(account.iri(), graph);
        }
        Graph one = graphs.get("http://example.org/one");
        add(one, "http://example.org/one/claim", Terms.WH + "contradicts", "http://example.org/other/claim");
        add(one, "http://example.org/other/claim", Terms.TYPE, Terms.CLAIM);
        add(one, "http://example.org/other/cause", Terms.TYPE, Terms.FACTOR);
        GraphUtil.addInto(seen, one);
        return new CausalGraph(
                new View(DatasetGraphFactory.wrap(seen), accounts.subList(0, 1)), GraphIndexing.of(graphs, accounts));
    }

    private static void add(Graph graph, String subject, String property, String object) {
        graph.add(NodeFactory.createURI(subject), NodeFactory.createURI(property), NodeFactory.createURI(object));
    }

    /** The invented account as it is seen unless more is asked for. */
    static TraceView usual() {
        return new TraceView(lantern(), TraceOptions.USUAL);
    }

    /** The same with one more sort of claim. */
    static TraceView with(LetIn sort) {
        return new TraceView(lantern(), TraceOptions.USUAL.with(sort));
    }

    /** The lines of an answer, one below the other. */
    static String text(TraceAnswer answer) {
        StringBuilder text = new StringBuilder();
        answer.lines()
                .forEach(line -> text.append(line.first()).append(line.text()).append('\n'));
        return text.toString();
    }
}
