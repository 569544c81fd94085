package org.whence.store;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** Builds of a few triples that are stored as if they were many: without a snapshot. */
public final class LargeBuild {
    private LargeBuild() {}

    /** Publishes the graphs in a store's folder, with nothing beside them. */
    public static void publish(Path store, Map<String, Graph> graphs, BuildSource source) {
        try (StoreWriter writer = new StoreFolder(store).beginBuild(() -> {})) {
            writer.publish(graphs, source, 0);
        }
    }
}
