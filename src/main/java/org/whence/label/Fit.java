package org.whence.label;

import java.util.Arrays;

/** How a name can fit what was typed, the better ways first. Both are plain ({@link PlainLabel}). Owns no search. */
public enum Fit {
    /** The whole of a main name. */
    PREFERRED_WHOLE,
    /** The whole of any name. */
    WHOLE,
    /** The beginning of a name. */
    BEGINNING,
    /** A part of a name that begins with a word. */
    PART,
    /** Every word in any order, each perhaps cut short: “civil war russian” means “the Russian Civil War”. */
    EVERY_WORD;

    /** Whether a name fits; never where nothing was typed. */
    boolean fits(boolean preferred, String plain, String typed) {
        if (typed.isEmpty()) {
            return false;
        }
        return switch (this) {
            case PREFERRED_WHOLE -> preferred && plain.equals(typed);
            case WHOLE -> plain.equals(typed);
            case BEGINNING -> plain.startsWith(typed);
            case PART -> (" " + plain).contains(" " + typed);
            case EVERY_WORD -> Arrays.stream(typed.split(" ", -1)).allMatch(word -> (" " + plain).contains(" " + word));
        };
    }
}
