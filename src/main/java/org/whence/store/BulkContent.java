package org.whence.store;

import java.io.IOException;

/** What goes into a build that memory does not hold. */
public interface BulkContent extends StoreWriter.Beside {
    /**
     * Adds all quads, before anything is written into the database.
     *
     * @return what they were made from
     * @throws IOException if the graphs' temporary files cannot be written
     */
    BuildSource fill(BulkGraphs graphs) throws IOException;

    /** Told that a part of the database is written; by any thread. */
    void written(String part);
}
