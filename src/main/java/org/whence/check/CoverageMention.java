package org.whence.check;

/**
 * A number or a name where it stands in a text. Owns no words but those.
 *
 * @param line the line it stands in
 * @param start where it begins, in code points of the file
 * @param end after its last character
 * @param words it, as it is written
 * @param accounted whether the account has it
 */
public record CoverageMention(int line, int start, int end, String words, boolean accounted) {}
