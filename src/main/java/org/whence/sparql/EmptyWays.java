package org.whence.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many ways a regular expression may have to match nothing at one place, as a power of two and rather too high
 * than too low. A backtracking matcher tries them all at the end of a text without reading a character, so that it
 * could not be called off there: {@code (|)(|)(|)…x} has two to the power of the number of its groups. Ways that read
 * a character are not counted. Reads patterns that {@link Pattern} has compiled. Owns no matching.
 */
final class EmptyWays {
    private static final Pattern INLINE_COMMENTS = Pattern.compile("\\(\\?[a-zA-Z]*x");
    private static final Pattern REPETITION = Pattern.compile("\\{(\\d+)(,?)(\\d*)}");
    private static final String TAKES_NOTHING = "bBAzZGk123456789";
    private static final Ways CHARACTER = new Ways(false, 0, 0);
    private static final Ways NOTHING = new Ways(true, 0, 0);

    private final String pattern;
    private final boolean comments;
    private int at;

    private EmptyWays(String pattern, boolean comments) {
        this.pattern = pattern;
        this.comments = comments;
    }

    /**
     * What is known of a part of a pattern.
     *
     * @param isEmptiable whether it may match nothing
     * @param first the ways to try it without reading, from its beginning to where something is read
     * @param most the same from anywhere in it
     */
    private record Ways(boolean isEmptiable, double first, double most) {}

    /**
     * The ways, as the logarithm to base 2.
     *
     * @param hasComments whether blanks and what follows {@code #} are no part of the pattern (flag x)
     */
    static double log2(String pattern, boolean hasComments) {
        boolean inline = INLINE_COMMENTS.matcher(pattern).find();
        if ((inline && pattern.contains("#")) || isUnclear(pattern)) {
            return signs(pattern);
        }
        EmptyWays ways = new EmptyWays(pattern, hasComments || inline);
        double most = 0;
        while (ways.at < pattern.length()) {
            most += ways.alternatives().most;
            ways.at++;
        }
        return most;
    }

    /** Classes in classes and quotations in classes, whose end is hard to tell. */
    private static boolean isUnclear(String pattern) {
        return pattern.contains("&&") || pattern.contains("[[") || pattern.matches("(?s).*\\[[^\\]]*(\\[|\\\\Q).*");
    }

    private static double signs(String pattern) {
        return pattern.chars().filter(c -> "|?*+".indexOf(c) >= 0).count()
                + (REPETITION.matcher(pattern).find() ? pattern.length() : 0);
    }

    private Ways alternatives() {
        Ways all = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            Ways next = sequence();
            double first = sum(all.first, next.first);
            all = new Ways(all.isEmptiable || next.isEmptiable, first, Math.max(first, Math.max(all.most, next.most)));
        }
        return all;
    }

    private Ways sequence() {
        boolean emptiable = true;
        double first = 0;
        double run = 0;
        double most = 0;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Ways item = repeated(item());
            first += emptiable ? item.first : 0;
            emptiable &= item.isEmptiable;
            most = Math.max(most, Math.max(run + item.first, item.most));
            run = item.isEmptiable ? Math.max(run + item.first, item.most) : item.most;
        }
        return new Ways(emptiable, first, Math.max(most, first));
    }

    private Ways item() {
        char sign = pattern.charAt(at++);
        if (comments && (Character.isWhitespace(sign) || sign == '#')) {
            skipTo(sign == '#' ? '\n' : sign);
            return NOTHING;
        }
        return switch (sign) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$' -> NOTHING;
            default -> CHARACTER;
        };
    }

    private void skipTo(char end) {
        if (end == '\n') {
            int there = pattern.indexOf(end, at);
            at = there < 0 ? pattern.length() : there + 1;
        }
    }

    /** A group of any kind; what looks around reads nothing itself, whatever is in it. */
    private Ways group() {
        boolean looksAround = false;
        if (pattern.startsWith("?", at)) {
            looksAround = pattern.startsWith("?=", at)
                    || pattern.startsWith("?!", at)
                    || pattern.startsWith("?<=", at)
                    || pattern.startsWith("?<!", at);
            at += looksAround ? (pattern.charAt(at + 1) == '<' ? 3 : 2) : 0;
            while (!looksAround && at < pattern.length() && ":>)".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            at += !looksAround && at < pattern.length() && pattern.charAt(at) != ')' ? 1 : 0;
        }
        Ways within = alternatives();
        at++;
        return looksAround ? new Ways(true, within.most, within.most) : within;
    }

    private Ways characterClass() {
        at += pattern.startsWith("^", at) ? 1 : 0;
        at += pattern.startsWith("]", at) ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        return CHARACTER;
    }

    private Ways escape() {
        char what = pattern.charAt(at++);
        if (what == 'Q') {
            int end = pattern.indexOf("\\E", at);
            boolean isEmpty = end == at;
            at = end < 0 ? pattern.length() : end + 2;
            return isEmpty ? NOTHING : CHARACTER;
        }
        if ("pPNxk".indexOf(what) >= 0 && at < pattern.length() && "{<".indexOf(pattern.charAt(at)) >= 0) {
            int end = pattern.indexOf(pattern.charAt(at) == '{' ? '}' : '>', at);
            at = end < 0 ? pattern.length() : end + 1;
        } else if (what == 'c') {
            at++;
        }
        return TAKES_NOTHING.indexOf(what) >= 0 ? NOTHING : CHARACTER;
    }

    /** With the quantifiers that follow, of which Java takes several ({@code a{2}{3}}). */
    private Ways repeated(Ways once) {
        Ways all = once;
        while (at < pattern.length()) {
            Matcher counted = REPETITION.matcher(pattern).region(at, pattern.length());
            if ("?*+".indexOf(pattern.charAt(at)) >= 0) {
                all = times(all, pattern.charAt(at) == '+' ? 1 : 0);
                at++;
            } else if (counted.lookingAt()) {
                all = times(all, Double.parseDouble(counted.group(1)));
                at = counted.end();
            } else {
                break;
            }
        }
        return all;
    }

    private static Ways times(Ways once, double least) {
        double again = sum(once.first, 0);
        if (!once.isEmptiable) {
            return new Ways(least == 0, least == 0 ? again : once.first, once.most + again);
        }
        double count = Math.max(1, least);
        double all = count * again + Math.log(count) / Math.log(2);
        return new Ways(true, all, once.most + all);
    }

    /** The logarithm of a sum of powers. */
    private static double sum(double one, double other) {
        double greater = Math.max(one, other);
        return greater + Math.log1p(Math.pow(2, Math.min(one, other) - greater)) / Math.log(2);
    }
}
