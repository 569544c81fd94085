package org.whence.store;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/**
 * Some graphs of a database, their union as default graph, read where they stand. Queries go through Jena's
 * general engine: TDB2's own takes its whole database for what is asked, whatever wraps it. A transaction is
 * the database's. Owns no triple.
 */
final class DatabaseView extends DatasetGraphReadOnly {
    private final DatasetGraph database;

    DatabaseView(DatasetGraph database, Set<String> graphIris) {
        super(new FixedDataset(ManyGraphs.union(database, graphIris), named(database, graphIris)));
        this.database = database;
    }

    private static Map<String, Graph> named(DatasetGraph database, Set<String> graphIris) {
        return graphIris.stream()
                .collect(Collectors.toMap(iri -> iri, iri -> database.getGraph(NodeFactory.createURI(iri))));
    }

    @Override
    public void begin() {
        database.begin();
    }

    @Override
    public void begin(TxnType type) {
        database.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        database.begin(mode);
    }

    @Override
    public boolean promote(Promote mode) {
        return database.promote(mode);
    }

    @Override
    public void commit() {
        database.commit();
    }

    @Override
    public void abort() {
        database.abort();
    }

    @Override
    public void end() {
        database.end();
    }

    @Override
    public boolean isInTransaction() {
        return database.isInTransaction();
    }

    @Override
    public ReadWrite transactionMode() {
        return database.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return database.transactionType();
    }

    @Override
    public boolean supportsTransactions() {
        return database.supportsTransactions();
    }

    @Override
    public boolean supportsTransactionAbort() {
        return database.supportsTransactionAbort();
    }
}
