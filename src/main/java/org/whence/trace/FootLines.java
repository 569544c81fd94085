package org.whence.trace;

/** The sentences that several answers end with. */
final class FootLines {
    /** What every answer that shows claims has to say. */
    static final String ABOUT_CLAIMS =
            "This is about claims in a text, not about history; the number of claims is no measure of strength.";

    private FootLines() {}
}
