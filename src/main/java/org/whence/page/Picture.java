package org.whence.page;

import java.util.Optional;

/** The picture of a page as a file that stands alone: SVG with its own style, title and notes. */
@FunctionalInterface
public interface Picture {
    /**
     * The picture.
     *
     * @return the file's text; empty where there is nothing to draw
     */
    Optional<String> draw(PageRequest request);
}
