/**
 * Whence answers <em>why</em> from a text, and shows on whose word.
 *
 * <p>The flow, and the packages it passes: read → check → store → derive → trace → ask → export → serve.
 *
 * <p>Owns the main flow alone: the one class that a newcomer reads first and that takes the files of a
 * project through these steps. Does no step itself; each belongs to the package named after it.
 */
package org.whence;
