package org.whence.model;

/** Somebody else's text as a message may quote it: on one line, and not for ever. Owns no message. */
public final class Excerpt {
    private static final int MOST = 200;

    private Excerpt() {}

    /** At most 200 characters; line ends and other control characters become spaces. */
    public static String of(String text) {
        return of(text, MOST);
    }

    /** The same, at most so many characters, of which the last is then an ellipsis. */
    public static String of(String text, int most) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(most + 1L).forEach(c -> line.appendCodePoint(isPlain(c) ? c : ' '));
        return line.codePointCount(0, line.length()) <= most
                ? line.toString()
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** Neither control nor a separator of lines, nor half of a pair, nor what turns the direction of writing. */
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
