package org.whence.date;

import org.whence.model.Excerpt;

/** A text that is no EDTF expression; the message is one sentence that says why. Owns no advice. */
public final class InvalidEdtfException extends IllegalArgumentException {
    InvalidEdtfException(String text, String why) {
        super("\"" + Excerpt.of(text) + "\" is not an EDTF date: " + Excerpt.of(why) + ".");
    }
}
