package org.whence.read;

/** How much a file may ask of its reader; far above what anybody writes on purpose. Owns no file. */
final class Limits {
    /** Bytes that a parser may read without having reported a statement; of a line, where lines are what is read. */
    static final long STATEMENT_BYTES = 16L << 20;

    /** Bytes of a file whose format must be read whole before anything is known of it. */
    static final long WHOLE_BYTES = 256L << 20;

    /** How deep blank nodes, lists or elements may stand in one another. */
    static final int NESTING = 500;

    /** Times its packed length that a file may unpack to, once it has unpacked to {@link #UNPACKED_BYTES}. */
    static final long RATIO = 250;

    /** Unpacked bytes up to which no ratio counts. */
    static final long UNPACKED_BYTES = 64L << 20;

    private Limits() {}

    static LimitException lineTooLong() {
        return new LimitException(
                "a line is longer than " + (STATEMENT_BYTES >> 20) + " MB; look for what joins lines, or take it out");
    }
}
