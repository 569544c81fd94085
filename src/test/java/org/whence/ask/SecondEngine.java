package org.whence.ask;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.whence.term.JenaToRio;
import org.whence.term.RioToJena;

/**
 * RDF4J beside Jena: the same triples, each once and in no named graph, asked the same query. Owns no comparison.
 */
final class SecondEngine implements AutoCloseable {

    private final SailRepository repository = new SailRepository(new MemoryStore());

    SecondEngine(Graph graph) {
        try (SailRepositoryConnection connection = repository.getConnection()) {
            connection.begin();
            graph.find().forEach(triple -> connection.add(JenaToRio.statement(triple)));
            connection.commit();
        }
    }

    /** The rows, a term for each column, null where there is none. */
    List<List<Node>> rows(String query, List<String> columns) {
        List<List<Node>> rows = new ArrayList<>();
        try (SailRepositoryConnection connection = repository.getConnection();
                TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
            while (result.hasNext()) {
                BindingSet binding = result.next();
                List<Node> row = new ArrayList<>();
                columns.forEach(column ->
                        row.add(binding.hasBinding(column) ? RioToJena.node(binding.getValue(column)) : null));
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() {
        repository.shutDown();
    }
}
