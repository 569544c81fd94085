package org.whence.label;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The names that somebody may have meant who typed another: nearest first, by Levenshtein's edit distance to the
 * whole name or to as many words of it as were typed. Owns no decision: a suggestion is never taken unasked.
 */
public final class Nearest {

    private static final int MOST = 5;

    private final Collection<String> names;

    /** Looks among these names. */
    public Nearest(Collection<String> names) {
        this.names = names;
    }

    /** Letters; nobody types a longer name, and comparing takes the time of its length for each name there is. */
    private static final int LONGEST = 200;

    private record Near(String name, int distance, int restLength) {}

    /** At most five names; none where nothing is like what was typed. */
    public List<String> to(String typed) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        String plain = PlainLabel.of(typed);
        int farthest = Math.max(2, plain.length() / 3);
        return names.stream()
                .distinct()
                .map(name -> near(plain, name))
                .filter(near -> near.distance <= farthest)
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparingInt(Near::restLength)
                        .thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    private static Near near(String typed, String name) {
        String plain = PlainLabel.of(name);
        String[] words = plain.split(" ");
        int count = typed.split(" ").length;
        int whole = LevenshteinDistance.getDefaultInstance().apply(typed, plain);
        int ofPart = IntStream.rangeClosed(0, words.length - count)
                .mapToObj(from -> String.join(" ", Arrays.copyOfRange(words, from, from + count)))
                .mapToInt(part -> LevenshteinDistance.getDefaultInstance().apply(typed, part))
                .min()
                .orElse(whole);
        return new Near(name, Math.min(whole, ofPart), Math.abs(plain.length() - typed.length()));
    }
}
