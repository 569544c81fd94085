package org.whence.export;

import java.util.Comparator;

/**
 * Text as people sort it: digits in it count as numbers, so that {@code p2} comes before {@code p10}. A total
 * order: texts that differ in any character are never equal. Knows nothing of languages.
 */
public enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int compared;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int endOne = endOfNumber(one, i);
                int endOther = endOfNumber(other, j);
                compared = compareNumbers(one.substring(i, endOne), other.substring(j, endOther));
                i = endOne;
                j = endOther;
            } else {
                compared = Character.compare(one.charAt(i++), other.charAt(j++));
            }
            if (compared != 0) {
                return compared;
            }
        }
        int byRest = Integer.compare(one.length() - i, other.length() - j);
        return byRest != 0 ? byRest : one.compareTo(other);
    }

    private static int compareNumbers(String one, String other) {
        String first = withoutLeadingZeros(one);
        String second = withoutLeadingZeros(other);
        int byLength = Integer.compare(first.length(), second.length());
        return byLength != 0 ? byLength : first.compareTo(second);
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
