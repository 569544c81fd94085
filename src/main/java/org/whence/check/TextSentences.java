package org.whence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line → its sentences, by four rules. A sentence ends at a full stop, question mark, exclamation mark or ellipsis,
 * with the closing quotes, brackets and note markers that follow it; only before white space and then a capital or
 * a digit, behind opening quotes or not; never after an initial or a usual abbreviation, of which some ("no.", "p.")
 * stand only before a number; and always at the end of its line. Owns no judgement of what a sentence says.
 */
final class TextSentences {
    private static final Pattern END =
            Pattern.compile("([.?!]+|…)(?:\\[[0-9]{1,4}]|[’”\"')\\]»])*" + "(?=\\s+[“‘„\"'(\\[«]*[\\p{Lu}\\p{Nd}])");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}.]+)$");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "prof", "gen", "col", "capt", "cf", "ca", "vs", "e.g", "i.e", "etc", "ed",
            "eds", "al");
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "p", "pp", "vol", "ch", "fig", "art");
    private static final Pattern NUMBER = Pattern.compile("\\s+(\\p{Nd}|[IVXLCDM]+\\b).*", Pattern.DOTALL);

    private TextSentences() {}

    /** The sentences of lines, in order. */
    static List<TextSentence> of(List<TextLine> lines) {
        List<TextSentence> sentences = new ArrayList<>();
        lines.forEach(line -> sentences.addAll(of(line)));
        return List.copyOf(sentences);
    }

    private static List<TextSentence> of(TextLine line) {
        List<TextSentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(line.text());
        int start = 0;
        while (end.find()) {
            String before = line.text().substring(start, end.start());
            if (!isAbbreviation(before, end.group(1), line.text().substring(end.end()))) {
                sentences.add(sentence(line, sentences.size(), start, end.end()));
                start = end.end();
                while (Character.isWhitespace(line.text().charAt(start))) {
                    start++;
                }
            }
        }
        sentences.add(sentence(line, sentences.size(), start, line.text().length()));
        return sentences;
    }

    private static TextSentence sentence(TextLine line, int before, int start, int end) {
        return new TextSentence(line.number(), before + 1, line.start() + start, line.start() + end);
    }

    private static boolean isAbbreviation(String before, String stop, String after) {
        Matcher last = LAST_WORD.matcher(before);
        if (!stop.equals(".") || !last.find()) {
            return false;
        }
        String word = last.group(1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        String small = word.toLowerCase(Locale.ROOT);
        return initial
                || ABBREVIATIONS.contains(small)
                || (BEFORE_NUMBERS.contains(small) && NUMBER.matcher(after).matches());
    }
}
