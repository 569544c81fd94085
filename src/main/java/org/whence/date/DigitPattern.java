package org.whence.date;

import java.util.stream.LongStream;

/**
 * A number written with digits of which some may be unspecified, {@code X}: {@code 19XX}, {@code -1X}. Owns no
 * calendar.
 */
record DigitPattern(boolean negative, String digits) {
    /** A month or day of two digits, or a year of four that may have a minus sign. */
    static DigitPattern of(String written) {
        return written.startsWith("-")
                ? new DigitPattern(true, written.substring(1))
                : new DigitPattern(false, written);
    }

    /** The same with all but the first few digits unspecified. */
    DigitPattern keepingFirst(int significant) {
        return new DigitPattern(negative, digits.substring(0, significant) + "X".repeat(digits.length() - significant));
    }

    boolean hasUnspecified() {
        return digits.indexOf('X') >= 0;
    }

    /** The least number it may be. */
    long least() {
        return negative ? -magnitude('9') : magnitude('0');
    }

    /** The greatest number it may be. */
    long greatest() {
        return negative ? -magnitude('0') : magnitude('9');
    }

    /** The numbers between two bounds that it may be, rising. */
    LongStream rising(long from, long to) {
        return LongStream.rangeClosed(Math.max(from, least()), Math.min(to, greatest()))
                .filter(this::matches);
    }

    /** The numbers between two bounds that it may be, falling. */
    LongStream falling(long from, long to) {
        long low = Math.max(from, least());
        long high = Math.min(to, greatest());
        return LongStream.rangeClosed(low, high).map(n -> high + low - n).filter(this::matches);
    }

    private boolean matches(long number) {
        long rest = Math.abs(number);
        for (int i = digits.length() - 1; i >= 0; i--) {
            char digit = digits.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    private long magnitude(char unspecified) {
        return Long.parseLong(digits.replace('X', unspecified));
    }
}
