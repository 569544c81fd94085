package org.whence.model;

/**
 * The stretch of a source that carries a claim, as data describes it without quoting it. Owns no text.
 *
 * @param iri the passage
 * @param place its line, and the sentence of that line where it is one of several, as the data say
 * @param section the heading it stands under; empty where the source has none
 * @param start where its first word begins, in Unicode code points from 0, in the file as it is
 * @param end after the last character of its last word, likewise
 * @param wordCount how many words it has, counted as its fingerprint counts them
 * @param fingerprint 64 hexadecimal digits by which its words are found again in any edition
 */
public record Passage(
        String iri, PlaceInText place, String section, int start, int end, int wordCount, String fingerprint) {
    /** Its line, from 1, counted over the non-empty lines of the source. */
    public int paragraph() {
        return place.line();
    }
}
