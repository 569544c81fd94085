package org.whence.page;

/** One page, or one sort of page: from what is asked to what is shown. Stateless: one object serves many threads. */
@FunctionalInterface
public interface HtmlPage {
    /**
     * What is to be shown.
     *
     * @throws NotFoundException if there is nothing of that name
     * @throws org.whence.model.UserMessageException if the request makes no sense
     */
    Sheet show(PageRequest request);
}
