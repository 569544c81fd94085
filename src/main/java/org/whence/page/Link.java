package org.whence.page;

/**
 * A text that may lead somewhere, as a page shows it. Owns no escaping: templates do that.
 *
 * @param text what is read
 * @param href where it leads; empty for nowhere
 * @param note what stands beside it in small letters; empty for nothing
 */
public record Link(String text, String href, String note) {
    public Link(String text, String href) {
        this(text, href, "");
    }
}
