package org.whence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a text that is not empty, numbered as {@code wh:paragraph} numbers it. Owns no sentence.
 *
 * @param number from 1, over the lines that are not empty
 * @param start where its first visible character stands, in code points of the file
 * @param text from there to its last visible character, one {@code char} for each code point
 */
record TextLine(int number, int start, String text) {
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");
    private static final Pattern OPENING_QUOTE = Pattern.compile("^[“„«\"‘]");

    /** The lines of a text, in order. */
    static List<TextLine> of(SourceText text) {
        List<TextLine> lines = new ArrayList<>();
        String plain = text.plain();
        Matcher line = LINE.matcher(plain);
        while (line.find()) {
            int start = line.start() + (plain.charAt(line.start()) == '\uFEFF' ? 1 : 0);
            String rest = plain.substring(start, line.end());
            if (!rest.isBlank()) {
                int indent = rest.length() - rest.stripLeading().length();
                lines.add(new TextLine(lines.size() + 1, start + indent, rest.strip()));
            }
        }
        return List.copyOf(lines);
    }

    /** After its last visible character. */
    int end() {
        return start + text.length();
    }

    /** Whether it begins as words of another voice do. */
    boolean opensQuotation() {
        return OPENING_QUOTE.matcher(text).find();
    }
}
