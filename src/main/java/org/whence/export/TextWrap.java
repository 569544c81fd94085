package org.whence.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines of at most so many characters, broken between words, and within a word only where it is longer
 * than a line. Counts code points. Owns no columns.
 */
final class TextWrap {

    private TextWrap() {}

    /** The lines; one empty line for an empty text. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (length(line) > 0 && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (length(line) > 0) {
                line.append(' ');
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, cut(rest, width));
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many characters of a long word to take: up to its last hyphen or colon, where that is not too early. */
    private static int cut(String word, int width) {
        for (int i = width; i > width / 2; i--) {
            int before = word.codePointAt(word.offsetByCodePoints(0, i - 1));
            if (before == '-' || before == ':' || before == '/' || before == '_') {
                return i;
            }
        }
        return width;
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
