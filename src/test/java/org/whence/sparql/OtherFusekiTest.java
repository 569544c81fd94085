package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;
import org.whence.Whence;
import org.whence.store.OpenStore;

/** {@code whf:chain} in a Fuseki that knows nothing of us but our jar, against our own store. */
class OtherFusekiTest {
    private static final String QUERY = """
            PREFIX factor: <https://w3id.org/whence/id/lantern/factor/>
            PREFIX whf: <https://w3id.org/whence/function#>
            SELECT ?to ?step ?claim ?cause ?relation ?effect ?grade {
              GRAPH { (factor:herring-failure ?to 5) whf:chain (?chain ?step ?claim ?cause ?relation ?effect ?grade) }
            }
            """;

    @TempDir
    Path temp;

    @Test
    void chainsOfAnyDatasetAreThoseOfOurStore() throws IOException {
        LanternCopy lantern = new LanternCopy(temp);
        new Whence(step -> {}).build(lantern.request());
        try (OpenStore store = OpenStore.open(lantern.store())) {
            DatasetGraph ours = store.viewAcross();
            new StorePaths(store, warning -> {}).install(ours, store.accounts());
            List<String> expected = rows(
                    QueryExec.dataset(ours).query(QUERY.replace("GRAPH", "")).build());
            assertThat(expected).hasSizeGreaterThan(5);
            String account = store.accounts().get(0).iri();
            assertThat(served(ours, everything -> true, "")).isEqualTo(expected);
            assertThat(served(ours, account::equals, "")).isEqualTo(expected);
            assertThat(served(ours, account::equals, "GRAPH <urn:named>")).isEqualTo(expected);
        }
    }

    /** The rows from a plain Fuseki that holds some of our graphs as its default graph, and as a named one. */
    private static List<String> served(DatasetGraph ours, Predicate<String> graphs, String where) {
        DatasetGraph theirs = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(theirs, () -> ours.find().forEachRemaining(quad -> {
            if (graphs.test(quad.getGraph().getURI())) {
                theirs.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
                theirs.add(Quad.create(NodeFactory.createURI("urn:named"), quad.asTriple()));
            }
        }));
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/theirs", theirs)
                .build()
                .start();
        try {
            return rows(QueryExecHTTP.service("http://localhost:" + server.getHttpPort() + "/theirs/query")
                    .query(QUERY.replace("GRAPH", where))
                    .build());
        } finally {
            server.stop();
        }
    }

    private static List<String> rows(QueryExec execution) {
        try (execution) {
            TreeSet<String> rows = new TreeSet<>();
            for (Binding row : Iter.toList(execution.select())) {
                rows.add(row.toString());
            }
            return List.copyOf(rows);
        }
    }
}
