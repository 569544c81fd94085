package org.whence.site;

/**
 * What was written.
 *
 * @param pages how many pages
 * @param files how many files, pages among them
 * @param bytes how large they are together
 */
public record SiteReport(int pages, int files, long bytes) {}
