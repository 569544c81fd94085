/**
 * The store, or an answer, into a file: sorted, stable, small in a diff; and a source's text into the first files of
 * an account. Owns no choice of what to export: that is the caller's. The only package that may use Rio's writers, and Titanium for JSON-LD.
 */
package org.whence.export;
