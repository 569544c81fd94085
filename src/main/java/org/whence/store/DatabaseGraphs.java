package org.whence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * A build in TDB2. Views of a small one are views of its snapshot, read into memory when the first is asked
 * for, since a view of several graphs costs TDB2 a union for every triple pattern; views of a large one are
 * that union.
 */
final class DatabaseGraphs implements BuildGraphs {
    private final Database database;
    private final Supplier<Optional<MemoryGraphs>> readSnapshot;
    private Optional<MemoryGraphs> snapshot;

    /**
     * An open build.
     *
     * @param readSnapshot called at most once; empty for a large build
     */
    DatabaseGraphs(Database database, Supplier<Optional<MemoryGraphs>> readSnapshot) {
        this.database = database;
        this.readSnapshot = readSnapshot;
    }

    @Override
    public DatasetGraph all() {
        return database.dataset();
    }

    @Override
    public DatasetGraph only(Set<String> graphIris) {
        return snapshot()
                .<DatasetGraph>map(graphs -> graphs.only(graphIris))
                .orElseGet(() ->
                        Txn.calculateRead(database.dataset(), () -> new DatabaseView(database.dataset(), graphIris)));
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Optional<MemoryGraphs> snapshot() {
        if (snapshot == null) {
            snapshot = readSnapshot.get();
        }
        return snapshot;
    }
}
