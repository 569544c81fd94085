package org.whence.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;

/** RDF4J's LMDB store with its own engine. */
final class Rdf4jPeer extends SparqlPeer {
    private SailRepository repository;

    @Override
    public String name() {
        return "RDF4J LMDB " + SailRepository.class.getPackage().getImplementationVersion();
    }

    private static SailRepository in(Path folder) {
        LmdbStoreConfig config = new LmdbStoreConfig("spoc,posc,cspo");
        config.setForceSync(false);
        return new SailRepository(new LmdbStore(folder.toFile(), config));
    }

    @Override
    public String load(Workload workload, Path folder) throws Exception {
        SailRepository fresh = in(folder);
        try (SailRepositoryConnection connection = fresh.getConnection()) {
            for (Path file : List.of(workload.quads(), workload.edges())) {
                connection.begin(IsolationLevels.NONE);
                connection.add(file.toFile(), RDFFormat.NQUADS);
                connection.commit();
            }
        } finally {
            fresh.shutDown();
        }
        return "one transaction a file, no isolation";
    }

    @Override
    public void open(Path folder) {
        repository = in(folder);
    }

    @Override
    List<String> rows(String text) {
        try (SailRepositoryConnection connection = repository.getConnection()) {
            Query query = connection.prepareQuery(text);
            if (query instanceof BooleanQuery yesOrNo) {
                return List.of(Boolean.toString(yesOrNo.evaluate()));
            }
            List<String> lines = new ArrayList<>();
            try (TupleQueryResult result = ((TupleQuery) query).evaluate()) {
                List<String> columns = result.getBindingNames();
                while (result.hasNext()) {
                    BindingSet row = result.next();
                    lines.add(String.join(
                            " ",
                            columns.stream()
                                    .map(column -> row.getValue(column).stringValue())
                                    .toList()));
                }
            }
            return lines;
        }
    }

    @Override
    public void close() {
        repository.shutDown();
    }
}
