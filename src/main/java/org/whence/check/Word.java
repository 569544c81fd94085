package org.whence.check;

/**
 * One word of a text, as fingerprints count words. Owns no text.
 *
 * @param folded its letters without regard to case
 * @param start where it begins, in code points of the file from 0
 * @param end after its last code point
 * @param paragraph the line it stands in, from 1, over the lines that are not empty
 */
record Word(String folded, int start, int end, int paragraph) {}
