package org.whence.label;

/** The fields of an index of names. Owns neither writing nor searching. */
final class NameFields {
    /** The plain form of the name. */
    static final String PLAIN = "plain";

    /** What is left of the plain form from each of its words on. */
    static final String REST = "rest";

    /** Each word of the plain form. */
    static final String WORD = "word";

    /** There for a main name. */
    static final String PREFERRED = "preferred";

    /** The graph that gives the name. */
    static final String GRAPH = "graph";

    /** Each class of the thing. */
    static final String CLASS = "class";

    /** The thing's IRI. */
    static final String THING = "thing";

    /** How many claims are about the thing. */
    static final String DEGREE = "degree";

    /** The name as it is written. */
    static final String LABEL = "label";

    static final String YES = "1";

    /** A term may have 32,766 bytes, and a sign has at most three in UTF-8 for each char. */
    private static final int LONGEST = 10_000;

    /** Lucene makes an automaton of it, of at most 1,000 bytes. */
    private static final int LONGEST_BEGINNING = 300;

    private NameFields() {}

    /** A term's text; what is longer is known by its beginning. */
    static String cut(String text) {
        return cut(text, LONGEST);
    }

    /** A text that other terms begin with, or are like. */
    static String cutMore(String text) {
        return cut(text, LONGEST_BEGINNING);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
