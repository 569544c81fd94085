package org.whence.check;

/**
 * One sentence of a text. Owns no words: they are read from the text at hand.
 *
 * @param line the line it stands in, from 1, over the lines that are not empty
 * @param number which sentence of the line it is, from 1
 * @param start where it begins, in code points of the file
 * @param end after its last character, note marker included
 */
record TextSentence(int line, int number, int start, int end) {
    /** Whether a place in the file is in it. */
    boolean holds(int place) {
        return start <= place && place < end;
    }
}
