package org.whence.page;

import java.util.Optional;

/** What a page shows as a file for programs, in JSON, where no question of the API gives it. */
@FunctionalInterface
public interface PageData {
    /**
     * The data.
     *
     * @return the file's text; empty where there is nothing to give
     */
    Optional<String> json(PageRequest request);
}
