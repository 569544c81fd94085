package org.whence.serve;

/**
 * A text that may lead somewhere, as a page shows it. Owns no escaping: templates do that.
 *
 * @param text what is read
 * @param href where it leads; empty for nowhere
 * @param note what stands beside it in small letters; empty for nothing
 */
record Link(String text, String href, String note) {
    Link(String text, String href) {
        this(text, href, "");
    }
}
