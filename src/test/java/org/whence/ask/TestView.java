package org.whence.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.derive.Deriver;
import org.whence.model.Account;
import org.whence.read.AccountInput;
import org.whence.read.InputReader;
import org.whence.read.Inputs;

/**
 * What questions are asked of in tests: an account read from its folder, with what is derived from it and the
 * ontologies, as a build would have them. Owns no store.
 */
public final class TestView {

    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Path LANTERN = Path.of("src/test/resources/accounts/lantern");
    private static final Path DEGENERATION = Path.of("data/degeneration");

    private static View lantern;
    private static View degeneration;

    private TestView() {}

    /** The invented account. */
    public static synchronized View lantern() {
        lantern = lantern == null ? of(LANTERN) : lantern;
        return lantern;
    }

    /** The first account of the project. */
    public static synchronized View degeneration() {
        degeneration = degeneration == null ? of(DEGENERATION) : degeneration;
        return degeneration;
    }

    /** Both at once. */
    public static View both() {
        Graph all = GraphFactory.createDefaultGraph();
        Stream.of(lantern(), degeneration()).forEach(view -> GraphUtil.addInto(all, view.graph()));
        List<Account> accounts = Stream.of(degeneration(), lantern())
                .flatMap(view -> view.accounts().stream())
                .toList();
        return new View(DatasetGraphFactory.wrap(all), accounts);
    }

    private static View of(Path folder) {
        Inputs inputs = InputReader.read(ONTOLOGY, folder);
        AccountInput account = inputs.accounts().get(0);
        Graph asserted = account.located().graph();
        Graph ontology = inputs.ontology();
        Graph all = GraphFactory.createDefaultGraph();
        Stream.of(asserted, ontology, new Deriver().derive(asserted, ontology))
                .forEach(graph -> GraphUtil.addInto(all, graph));
        Account named = new Account(account.key(), account.iri(), "the account " + account.key(), "");
        return new View(DatasetGraphFactory.wrap(all), List.of(named));
    }
}
