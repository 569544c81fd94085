package org.whence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.model.Account;
import org.whence.model.UserMessageException;

/**
 * A store opened for reading: one build, which stays what it is however many builds follow. Small builds are
 * read from their snapshot into memory, so that any number of commands can run beside a server; large ones, and
 * a server's, are opened in TDB2. Safe for use by many threads. Ask inside a read transaction
 * ({@code Txn.calculateRead}) of the dataset that is asked: in memory that costs nothing, in TDB2 it is needed.
 * Owns no question.
 */
public final class OpenStore implements AutoCloseable {
    private static final String ALL = "all";
    private static final String ACROSS = "across";

    private final Path folder;
    private final BuildInfo build;
    private final BuildGraphs graphs;
    private final Set<String> ontologies;
    private final Map<String, DatasetGraph> views = new ConcurrentHashMap<>();

    private OpenStore(Path folder, BuildInfo build, BuildGraphs graphs) {
        this.folder = folder;
        this.build = build;
        this.graphs = graphs;
        this.ontologies = ontologiesOf(build);
    }

    /**
     * Opens the current build for a command.
     *
     * @param store the store's folder
     * @throws UserMessageException if there is no build, if it is damaged, or if it is large and another process
     *     has it open
     */
    public static OpenStore open(Path store) {
        return open(new StoreFolder(store), false);
    }

    /**
     * Opens the current build for a server: {@link #dataset()} is TDB2's own. TDB2 writes into its folder even to
     * read; where that is not allowed, a small build is served from memory.
     *
     * @param store the store's folder
     * @throws UserMessageException if there is no build, if it is damaged, or if another process has it open
     */
    public static OpenStore openForServing(Path store) {
        return open(new StoreFolder(store), true);
    }

    /** The id of the build that was opened. */
    public String buildId() {
        return build.id();
    }

    /** Where the files of the build are, and what has been written beside them. */
    public Path folder() {
        return folder;
    }

    /** What the build says of itself. */
    public BuildInfo build() {
        return build;
    }

    /** Whether it is too large to be read into memory, and its database is asked where it stands. */
    public boolean isLarge() {
        return !build.hasSnapshot();
    }

    /** The accounts in it, sorted by key. */
    public List<Account> accounts() {
        return build.accounts();
    }

    /** Everything that was built: every named graph, their union as default graph. */
    public DatasetGraph dataset() {
        return views.computeIfAbsent(ALL, key -> graphs.all());
    }

    /** Found once: among a thousand accounts, to ask of each graph whose it is takes a million looks. */
    private static Set<String> ontologiesOf(BuildInfo build) {
        Set<String> names = allButQueries(build);
        build.accounts().forEach(account -> GraphNames.of(account).forEach(names::remove));
        return Set.copyOf(names);
    }

    /** One account: what it asserts, what is derived from it, and the ontologies; their union as default graph. */
    public DatasetGraph view(Account account) {
        return views.computeIfAbsent(account.iri(), iri -> {
            Set<String> names = new HashSet<>(GraphNames.of(account));
            names.retainAll(build.graphs().keySet());
            names.addAll(ontologies);
            return graphs.only(names);
        });
    }

    /** All accounts at once, and the ontologies; their union as default graph. */
    public DatasetGraph viewAcross() {
        return views.computeIfAbsent(ACROSS, key -> graphs.only(allButQueries(build)));
    }

    @Override
    public void close() {
        graphs.close();
    }

    private static Set<String> allButQueries(BuildInfo build) {
        Set<String> names = new HashSet<>(build.graphs().keySet());
        names.remove(GraphNames.QUERIES);
        return names;
    }

    /** A build that goes while it is being opened has been followed by another: that one is opened then. */
    private static OpenStore open(StoreFolder store, boolean forServing) {
        BuildFolder folder = store.currentBuild().orElseThrow(store::noBuild);
        try {
            return open(folder, forServing);
        } catch (UserMessageException e) {
            if (store.currentBuild().equals(Optional.of(folder))) {
                throw e;
            }
            return open(store, forServing);
        }
    }

    private static OpenStore open(BuildFolder folder, boolean forServing) {
        BuildInfo build = folder.info();
        if (build.hasSnapshot() && !(forServing && Files.isWritable(folder.inUse()))) {
            return new OpenStore(folder.path(), build, read(folder, build));
        }
        try {
            return new OpenStore(
                    folder.path(),
                    build,
                    new DatabaseGraphs(
                            Database.open(folder, build),
                            () -> build.hasSnapshot() ? Optional.of(read(folder, build)) : Optional.empty()));
        } catch (IOException e) {
            throw folder.damaged("its database cannot be opened, " + Reason.of(e), e);
        }
    }

    private static MemoryGraphs read(BuildFolder folder, BuildInfo build) {
        return new MemoryGraphs(Snapshot.read(folder.verifiedSnapshot(build)));
    }
}
