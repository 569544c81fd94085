package org.whence.label;

import java.util.Arrays;

/** How a name can fit what was typed, the better ways first. Both are plain ({@link PlainLabel}). Owns no search. */
public enum Fit {
    /** The whole of a main name. */
    PREFERRED_WHOLE,
    /** The whole of any name. */
    WHOLE,
    /** The beginning of a name, and it ends with a word: “war” means “war communism”. */
    BEGINNING_IN_WORDS,
    /** Words of a name, one after the other: “war” means “the Russian Civil War”. */
    WORDS,
    /** The beginning of a name, perhaps cut short: “war” means “Warsaw”. */
    BEGINNING,
    /** A part of a name that begins with a word, perhaps cut short. */
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
            case BEGINNING_IN_WORDS -> (plain + " ").startsWith(typed + " ");
            case WORDS -> (" " + plain + " ").contains(" " + typed + " ");
            case BEGINNING -> plain.startsWith(typed);
            case PART -> (" " + plain).contains(" " + typed);
            case EVERY_WORD -> Arrays.stream(typed.split(" ", -1)).allMatch(word -> (" " + plain).contains(" " + word));
        };
    }
}
