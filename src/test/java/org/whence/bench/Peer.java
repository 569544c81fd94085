package org.whence.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A database that the workload is put into and asked of, through its best means: the one that its own documentation
 * would use. Made in a process of its own, by the class's name.
 */
interface Peer extends AutoCloseable {
    /** What it is called in the table, with its version. */
    String name();

    /**
     * Loads the workload into a folder that is empty.
     *
     * @return in a few words what was loaded and how
     */
    String load(Workload workload, Path folder) throws Exception;

    /** Parts of what it keeps on disk whose size is told apart, each with the name of its files or folders. */
    default Map<String, String> parts() {
        return Map.of();
    }

    /** Opens what has been loaded. */
    void open(Path folder) throws Exception;

    /**
     * The answer, all of it read: rows as lines, in the order that the question asks for, else in any.
     *
     * @throws InexpressibleException if its language cannot put the question
     */
    List<String> answer(Ask ask) throws Exception;

    /**
     * The same answer as the question has it, where the peer's own notion differs in a known way; outside the time that
     * is taken.
     */
    default List<String> reconciled(Ask ask, List<String> answer) throws Exception {
        return answer;
    }
}
