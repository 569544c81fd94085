package org.whence.model;

import java.util.Comparator;

/**
 * Where in a source something stands, and how people are told. Every place that is shown anywhere is worded here.
 * Owns no text.
 *
 * @param line from 1, counted over the lines that are not empty; 0 where it is not known
 * @param sentence which sentence of that line, from 1; 0 for the whole line
 */
public record PlaceInText(int line, int sentence) implements Comparable<PlaceInText> {
    /** Of what is said to stand nowhere. */
    public static final PlaceInText UNKNOWN = new PlaceInText(0, 0);

    private static final Comparator<PlaceInText> IN_READING_ORDER =
            Comparator.comparingInt(PlaceInText::line).thenComparingInt(PlaceInText::sentence);

    /** Such as “line 17, sentence 3” or “line 43”; empty where not known. */
    public String words() {
        if (line == 0) {
            return "";
        }
        return "line " + line + (sentence == 0 ? "" : ", sentence " + sentence);
    }

    /** In reading order; what is not known comes first, and a whole line before its sentences. */
    @Override
    public int compareTo(PlaceInText other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
