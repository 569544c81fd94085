/**
 * What a page shows, and its HTML: one class a page, which turns what was asked into a {@link org.whence.page.Sheet}.
 * Knows no HTTP: the server shows the same pages as a folder of files does. Owns no question, no search and no
 * drawing: it hands those to {@code ask}, {@code trace} and {@code draw}. The only package that may use Pebble.
 */
package org.whence.page;
