package org.whence.ask;

import org.apache.jena.graph.Graph;

/** What a query of the user's own yields, by its form (SPARQL 1.1, section 16). Owns no layout. */
public sealed interface FreeResult {

    /** Of a SELECT. */
    record Table(Answer answer) implements FreeResult {}

    /** Of an ASK. */
    record Truth(boolean value) implements FreeResult {}

    /** Of a CONSTRUCT or a DESCRIBE. */
    record Triples(Graph graph) implements FreeResult {}
}
