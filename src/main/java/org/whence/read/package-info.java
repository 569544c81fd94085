/**
 * Files into quads, with the file and line of each; strict, so that what is doubtful is refused here. Owns no
 * judgement of what the quads say: that is {@code check}. The only package that may use Rio's parsers.
 */
package org.whence.read;
