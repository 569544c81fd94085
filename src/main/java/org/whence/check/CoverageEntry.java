package org.whence.check;

/**
 * One entry of a timeline, compared with the account. Owns no words.
 *
 * @param line the line it stands in
 * @param date its date, as it is written
 * @param parts how many things it tells of: semicolons part them
 * @param factors how many factors are dated there, with that date
 */
public record CoverageEntry(int line, String date, int parts, int factors) {
    /** Whether each of its parts has a dated factor. */
    public boolean isWhole() {
        return factors >= parts;
    }
}
