package org.whence.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers in English words and digits → their value. Owns no place in a text. */
final class CoverageNumberWords {
    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Long> LARGE =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    static {
        number(
                0,
                1,
                List.of(
                        "zero",
                        "one",
                        "two",
                        "three",
                        "four",
                        "five",
                        "six",
                        "seven",
                        "eight",
                        "nine",
                        "ten",
                        "eleven",
                        "twelve",
                        "thirteen",
                        "fourteen",
                        "fifteen",
                        "sixteen",
                        "seventeen",
                        "eighteen",
                        "nineteen"));
        number(20, 10, List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"));
        SMALL.put("dozen", 12);
    }

    private CoverageNumberWords() {}

    private static void number(int first, int step, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            SMALL.put(words.get(i), first + i * step);
        }
    }

    /** A pattern of a number in words, case aside: “four hundred”, “two thousand and thirty-one”. */
    static String pattern() {
        String any = alternatives(SMALL.keySet()) + "|" + alternatives(LARGE.keySet());
        return "(?i:\\b(?:" + alternatives(SMALL.keySet()) + ")(?:(?:\\h+and)?(?:\\h+|-)(?:" + any + "))*\\b)";
    }

    /** A pattern of what makes digits larger: “million”. */
    static String scale() {
        return "(?i:" + alternatives(LARGE.keySet()) + ")";
    }

    private static String alternatives(Collection<String> words) {
        return words.stream()
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .collect(Collectors.joining("|"));
    }

    /** The value of a number in words. */
    static BigDecimal ofWords(String words) {
        long total = 0;
        long part = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\h-]+", -1)) {
            if (word.equals("hundred")) {
                part = Math.max(part, 1) * LARGE.get(word);
            } else if (LARGE.containsKey(word)) {
                total += Math.max(part, 1) * LARGE.get(word);
                part = 0;
            } else {
                part += SMALL.getOrDefault(word, 0);
            }
        }
        return BigDecimal.valueOf(total + part);
    }

    /** The value of digits, with “million” after them or without. */
    static BigDecimal ofDigits(String digits, String scale) {
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        return scale == null ? value : value.multiply(BigDecimal.valueOf(LARGE.get(scale.toLowerCase(Locale.ROOT))));
    }
}
