package org.whence.label;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A label as people type it: in lower case, without accents, punctuation and articles, so that “The Civil-War”
 * is “civil war”. Owns no matching.
 */
public final class PlainLabel {

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private PlainLabel() {}

    /** The words of a label, one space between them; all of its words where it has none but articles. */
    public static String of(String label) {
        String decomposed = Normalizer.normalize(label, Normalizer.Form.NFKD);
        String bare =
                APOSTROPHES.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(bare.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                words.stream().filter(word -> !ARTICLES.contains(word)).toList();
        return String.join(" ", telling.isEmpty() ? words : telling);
    }
}
