package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.whence.page.NotFoundException;

/** Answers GET at one address, or at all addresses below one. Stateless: one object serves many threads. */
@FunctionalInterface
interface Page {
    /**
     * Answers.
     *
     * @param rest what follows the page's own address in the path, as it was sent, without its first slash
     * @throws NotFoundException if there is nothing of that name
     * @throws org.whence.model.UserMessageException if the request makes no sense
     */
    void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Whether its answers stay true as long as the build is served, and may be kept. */
    default boolean isKept() {
        return true;
    }

    /** Whether the Accept header makes a difference to its answers. */
    default boolean isNegotiated() {
        return true;
    }
}
