/**
 * The pages as a folder of files: {@link org.whence.site.SiteWriter} shows each page that can be reached from the first
 * one, makes its links lead from file to file, checks that every one of them leads somewhere, and puts the folder in its
 * place whole or not at all. Owns no page and no text of a source: {@code page} makes the pages, and shows none in files.
 */
package org.whence.site;
