package org.whence.date;

/** A text that is no EDTF expression; the message is one sentence that says why. Owns no advice. */
public final class InvalidEdtfException extends IllegalArgumentException {
    InvalidEdtfException(String text, String why) {
        super("\"" + text + "\" is not an EDTF date: " + why + ".");
    }
}
