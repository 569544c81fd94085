package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyWaysTest {
    private static final int LIMIT = 20;
    private static final String[] PIECES = {
        "a", "b*", "()", "(|)", "(", ")", "(?:", "(?=", "(?!", "|", "?", "*", "+", "{2}", "{3,5}", "\\b", "$", "^",
        "\\1", "[ab]", "\\Qa\\E", "(a|b|)", " "
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "famine|drought|flood",
                "^\\s*(\\d{4})-(\\d{2})-(\\d{2})(T.*)?$",
                "((cause|reason|ground)s?\\s+(for|of|behind)\\s+)*(the|a|an)?",
                "(a|b)(c|d)(e|f)(g|h)(i|j)(k|l)(m|n)(o|p)(q|r)(s|t)(u|v)(w|x)(y|z)(a|b)(c|d)(e|f)(g|h)(i|j)(k|l)(m|n)(o|p)",
                "\\p{Lu}\\w+(\\s\\p{Lu}\\w+)*",
                "(?i)\\bhunger(s|ed)?\\b",
                "[]|()*+?{}|]+x",
            })
    void whatPeopleWriteIsTaken(String pattern) {
        Pattern.compile(pattern);
        assertThat(EmptyWays.log2(pattern, false)).isLessThan(LIMIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"(|);y", "(a?|b?);y", "(?:|);y", "((a*)?);y", "(?=|)(|);y", "(\\b|\\b);y", "( | );y"})
    void manyEmptyWaysAreSeen(String piece, String end) {
        assertThat(EmptyWays.log2(piece.repeat(40) + end, true)).isGreaterThan(LIMIT);
        assertThat(EmptyWays.log2("x" + piece.repeat(40) + end, true)).isGreaterThan(LIMIT);
        assertThat(EmptyWays.log2("(z|" + piece.repeat(40) + end + ")", true)).isGreaterThan(LIMIT);
    }

    /** A text that counts how often it is read, and says when Java has tried for long without reading. */
    @Test
    void whatIsTakenEndsOnAnEmptyText() {
        Random random = new Random(5);
        int taken = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder pattern = new StringBuilder();
            for (int left = 1 + random.nextInt(60); left > 0; left--) {
                pattern.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (compiles(pattern.append('y').toString()) && EmptyWays.log2(pattern.toString(), false) <= LIMIT) {
                taken++;
                Pattern.compile(pattern.toString()).matcher("").find();
                Pattern.compile(pattern.toString()).matcher("ab").find();
            }
        }
        assertThat(taken).isGreaterThan(100);
    }

    private static boolean compiles(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
