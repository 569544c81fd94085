package org.whence.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.whence.store.BulkGraphs;
import org.whence.store.GraphNames;
import org.whence.store.TermDictionary;
import org.whence.term.TermBytes;

/** What follows from an account, into the graph for that. Owns no rule. */
final class Derivations {
    private final BulkGraphs graphs;
    private final Map<Integer, Integer> derivedGraphs = new HashMap<>();
    private long added;

    Derivations(BulkGraphs graphs) {
        this.graphs = graphs;
    }

    /** Adds a statement that follows from an account, named by its graph. */
    void add(int account, int subject, int predicate, int object) {
        graphs.add(graph(account), subject, predicate, object);
        added++;
    }

    /** How many statements were added, repeats included. */
    long added() {
        return added;
    }

    private int graph(int account) {
        Integer known = derivedGraphs.get(account);
        if (known == null) {
            TermDictionary terms = graphs.terms();
            try {
                terms.flush();
                byte[] iri = terms.bytes(account);
                String name = new String(iri, 1, iri.length - 1, StandardCharsets.UTF_8);
                known = terms.number(TermBytes.ofIri(GraphNames.derived(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            derivedGraphs.put(account, known);
        }
        return known;
    }
}
