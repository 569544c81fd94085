package org.whence.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.Thorough;

/**
 * No message repeats a word of any length: each of a good input's words and signs in turn is made thousands of letters
 * long. By chance alone one such place after another was found, each after some million inputs.
 */
class LongWordsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");
    private static final int LONG = 6_000;
    private static final int MOST_PLACES = Thorough.of(20, 2_000);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PACKED", "INDEX"})
    void areReadOrRefusedInOneSentence(HostileReader reader) throws Exception {
        List<String> broken = new ArrayList<>();
        for (byte[] sample : Samples.of(reader)) {
            String good = new String(sample, UTF_8);
            for (MatchResult place : places(good, MOST_PLACES / reader.effort())) {
                for (String filling : List.of(place.group(), "9", "a", ")", "\\")) {
                    tryOut(reader, lengthened(good, place, filling), broken);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static void tryOut(HostileReader reader, String input, List<String> broken) throws IOException {
        try {
            reader.read(input.getBytes(UTF_8));
        } catch (AssertionError e) {
            broken.add(String.format("%.300s", e.getMessage()));
        }
    }

    /** Words spread evenly over a text. */
    private static List<MatchResult> places(String text, int most) {
        List<MatchResult> all = WORD.matcher(text).results().toList();
        int step = Math.max(1, all.size() / Math.max(1, most));
        List<MatchResult> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        return some;
    }

    /** The text with a word that goes on and on. */
    private static String lengthened(String text, MatchResult place, String filling) {
        return text.substring(0, place.end())
                + filling.repeat(LONG / filling.length() + 1)
                + text.substring(place.end());
    }
}
