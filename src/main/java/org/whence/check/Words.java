package org.whence.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text → its words, each with its place in the file as it is: vocabulary.md, “Anchors without quotation”. Note
 * markers and invisible characters are no part of any word, and do not part one. Owns no fingerprint.
 */
final class Words {
    private static final Pattern NOTE_MARKER = Pattern.compile("\\[[0-9]{1,4}]");

    /** The text in NFC, code point by code point, and what stretch of the file each came from. */
    private final List<Integer> normal = new ArrayList<>();

    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private Words(String text) {
        int[] file = text.codePoints().toArray();
        for (int start = file.length > 0 && file[0] == 0xFEFF ? 1 : 0; start < file.length; ) {
            int end = start + 1;
            while (end < file.length && joinsWhatStandsBefore(file[end])) {
                end++;
            }
            normalise(file, start, end);
            start = end;
        }
    }

    /** The words of a text, in order. */
    static List<Word> of(String text) {
        return new Words(text).words();
    }

    /** NFC changes nothing across this boundary: only marks and the later letters of a Hangul syllable compose. */
    private static boolean joinsWhatStandsBefore(int c) {
        return isMark(c) || (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
    }

    private void normalise(int[] file, int start, int end) {
        Normalizer.normalize(new String(file, start, end - start), Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> {
                    normal.add(c);
                    starts.add(start);
                    ends.add(end);
                });
    }

    private List<Word> words() {
        BitSet deleted = noteMarkers();
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int paragraph = 0;
        boolean lineHasText = false;
        int start = 0;
        int end = 0;
        for (int i = 0; i < normal.size(); i++) {
            int c = normal.get(i);
            if (!deleted.get(i) && isWordPart(c)) {
                start = word.isEmpty() ? starts.get(i) : start;
                end = ends.get(i);
                word.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
            }
            if (!lineHasText && !Character.isWhitespace(c)) {
                lineHasText = true;
                paragraph++;
            }
            if (!deleted.get(i) && !isInvisible(c) && !isWordPart(c)) {
                addTo(words, word, start, end, paragraph);
            }
            lineHasText &= c != '\n' && c != '\r';
        }
        addTo(words, word, start, end, paragraph);
        return List.copyOf(words);
    }

    private static void addTo(List<Word> words, StringBuilder word, int start, int end, int paragraph) {
        if (!word.isEmpty()) {
            words.add(new Word(word.toString(), start, end, paragraph));
            word.setLength(0);
        }
    }

    private BitSet noteMarkers() {
        // One char for each code point: markers are ASCII, so that it does not matter what the others become.
        StringBuilder chars = new StringBuilder(normal.size());
        normal.forEach(c -> chars.append(c < 0x80 ? (char) c.intValue() : '\u00B7'));
        BitSet deleted = new BitSet(normal.size());
        Matcher marker = NOTE_MARKER.matcher(chars);
        while (marker.find()) {
            deleted.set(marker.start(), marker.end());
        }
        return deleted;
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || isMark(c) || type == Character.DECIMAL_DIGIT_NUMBER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInvisible(int c) {
        return c == 0x00AD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
    }
}
