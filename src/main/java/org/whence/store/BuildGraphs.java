package org.whence.store;

import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;

/** The graphs of an open build, and what can be seen of them. Owns no choice of what a reader may see. */
interface BuildGraphs extends AutoCloseable {
    /** Everything; the default graph is the union of all named graphs. Read-only, or meant to be. */
    DatasetGraph all();

    /** These named graphs and no others; the default graph is their union, each triple once. Read-only. */
    DatasetGraph only(Set<String> graphIris);

    @Override
    void close();
}
