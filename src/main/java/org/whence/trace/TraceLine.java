package org.whence.trace;

/**
 * One line of an answer, broken into as many as a terminal needs.
 *
 * @param first what stands before it
 * @param rest what stands before each further line of it
 * @param text the line; may be empty
 */
public record TraceLine(String first, String rest, String text) {

    /** At the margin. */
    public static TraceLine of(String text) {
        return new TraceLine("", "", text);
    }

    /** An empty line. */
    public static TraceLine blank() {
        return of("");
    }

    /** Further in, by so many characters. */
    public static TraceLine in(int indent, String text) {
        String margin = " ".repeat(indent);
        return new TraceLine(margin, margin, text);
    }

    /** Further in, with a mark such as “- ” or “3. ” before its first line. */
    public static TraceLine item(int indent, String mark, String text) {
        String margin = " ".repeat(indent);
        return new TraceLine(margin + mark, margin + " ".repeat(mark.length()), text);
    }

    /** Behind something that is repeated before every line of it, such as a bar. */
    public static TraceLine behind(String prefix, String text) {
        return new TraceLine(prefix, prefix, text);
    }
}
