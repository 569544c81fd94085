package org.whence.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.ask.QuestionCatalog;
import org.whence.ask.QuestionDescriptions;
import org.whence.causal.SyntheticClaims;
import org.whence.causal.SyntheticSize;
import org.whence.derive.Deriver;
import org.whence.export.SyntheticClaimsExporter;
import org.whence.index.StoreIndex;
import org.whence.load.ClaimLoad;
import org.whence.load.LoadRequest;
import org.whence.load.SilentProgress;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.read.AccountInput;
import org.whence.read.ClaimFile;
import org.whence.read.InputReader;
import org.whence.read.Inputs;
import org.whence.store.BuildSource;
import org.whence.store.GraphNames;
import org.whence.store.StoreFolder;
import org.whence.store.StoreWriter;

/** A store as a build makes it, from test accounts and the real ontology. */
public final class TestStore {
    public static final Path ACCOUNTS = Path.of("src/test/resources/accounts");

    private TestStore() {}

    /** Builds the accounts below a folder into a store. */
    public static Path build(Path store, Path data) {
        Inputs inputs = InputReader.read(Path.of("ontology"), data);
        Map<String, Graph> graphs = new TreeMap<>();
        inputs.ontologies().forEach((iri, located) -> graphs.put(iri, located.graph()));
        graphs.put(
                GraphNames.QUERIES,
                QuestionDescriptions.of(QuestionCatalog.ofProgram().contents().questions()));
        List<Account> accounts = new ArrayList<>();
        for (AccountInput account : inputs.accounts()) {
            Graph asserted = account.located().graph();
            graphs.put(account.iri(), asserted);
            graphs.put(GraphNames.derived(account.iri()), new Deriver().derive(asserted, inputs.ontology()));
            accounts.add(new Account(
                    account.key(),
                    account.iri(),
                    object(asserted, account.iri(), Terms.PREF_LABEL).getLiteralLexicalForm(),
                    object(asserted, account.iri(), Terms.OUTCOME).getURI()));
        }
        try (StoreWriter writer = new StoreFolder(store).beginBuild(() -> {})) {
            writer.publish(
                    graphs,
                    new BuildSource(
                            "test", accounts, Path.of("ontology"), Path.of("src/test/resources/accounts"), List.of()),
                    (folder, id) -> StoreIndex.write(graphs, accounts, folder, id));
        }
        return store;
    }

    private static Node object(Graph graph, String subject, String property) {
        return graph.find(NodeFactory.createURI(subject), NodeFactory.createURI(property), Node.ANY)
                .next()
                .getObject();
    }

    /** Loads invented claims of so many accounts, the largest of which has some thousands. */
    public static Path load(Path folder, long claims, int accounts) {
        Path file = folder.resolve("claims.nq");
        Path store = folder.resolve("store");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            SyntheticClaimsExporter.write(new SyntheticClaims(SyntheticSize.of(claims), 7, accounts), out, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path ontology = Path.of("ontology");
        ClaimLoad.run(
                new LoadRequest(
                        List.of(ClaimFile.of(file.toString(), Optional.empty(), null)),
                        "mine",
                        true,
                        store,
                        ontology,
                        Map.copyOf(InputReader.ontologies(ontology)),
                        "test",
                        2),
                new SilentProgress());
        return store;
    }
}
