package org.whence.store;

import java.io.IOException;
import java.nio.file.Path;

/** What goes into a build that memory does not hold. */
public interface BulkContent {
    /**
     * Adds all quads, before anything is written into the database.
     *
     * @return what they were made from
     * @throws IOException if the graphs' temporary files cannot be written
     */
    BuildSource fill(BulkGraphs graphs) throws IOException;

    /**
     * Writes what belongs beside the build, before anybody can see it; the terms of the graphs can still be read.
     *
     * @param folder the folder of the build
     * @param buildId the id that the build will have
     * @throws IOException if it cannot be written; there will then be no such build
     */
    void write(Path folder, String buildId) throws IOException;

    /** Told that a part of the database is written; by any thread. */
    void written(String part);
}
