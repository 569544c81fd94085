package org.whence.draw;

/** Whether more of the cause is claimed to make for more of the effect, or for less. Owns no drawing. */
public enum ArrowSign {
    MORE("+"),
    LESS("\u2212"),
    /** Not said, or self-evident from the relation's word: nothing is written. */
    UNSAID("");

    private final String mark;

    ArrowSign(String mark) {
        this.mark = mark;
    }

    /** Written before the relation's word: a plus, a true minus (U+2212), or nothing. */
    public String mark() {
        return mark;
    }
}
