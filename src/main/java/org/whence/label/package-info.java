/**
 * What things are called, and which things have a name like what somebody typed. Small graphs are looked through; for
 * large ones an index of all names is written beside the build, and opened again. Read in this order:
 * {@link org.whence.label.NameSearch}, {@link org.whence.label.Fit}, {@link org.whence.label.StoreNames},
 * {@link org.whence.label.IndexedNames}.
 *
 * <p>Owns no decision which thing was meant, and no short forms of IRIs. The only package that may use Lucene.
 */
package org.whence.label;
