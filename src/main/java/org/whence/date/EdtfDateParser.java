package org.whence.date;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A single date of an EDTF expression, with a time of day if it is alone. Owns no calendar: whether the day exists
 * in its month is asked later.
 */
final class EdtfDateParser {
    private static final String MARK = "[?~%]?";
    /** One too many gets a sentence of its own. */
    private static final String MARKS = "[?~%]*";
    /** A component has its mark before it (it alone) or after it (it and all before). */
    private static final Pattern DATE = Pattern.compile("(?<year>" + MARKS + "-?[0-9X]{4}" + MARKS + ")"
            + "(?:-(?<month>" + MARKS + "[0-9X]{2}" + MARKS + ")"
            + "(?:-(?<day>" + MARKS + "[0-9X]{2}" + MARKS + "))?)?");

    private static final Pattern LONG_YEAR = Pattern.compile(
            "Y(?<digits>-?[1-9][0-9]*)(?:E(?<exponent>[1-9][0-9]*))?(?:S(?<significant>[1-9][0-9]*))?" + MARK);
    private static final Pattern ESTIMATED_YEAR =
            Pattern.compile("(?<digits>-?[0-9]{4})S(?<significant>[1-9][0-9]*)" + MARK);
    private static final Pattern TIME = Pattern.compile(
            "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]" + "(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?");
    /** Years beyond this many digits are all alike: outside what can be counted in days. */
    private static final int COUNTED_DIGITS = 15;

    private final String whole;

    /** A parser whose complaints name the whole expression. */
    EdtfDateParser(String whole) {
        this.whole = whole;
    }

    /** The date before {@code T}; the time after it is only looked at. */
    EdtfDate parseWithTime() {
        int t = whole.indexOf('T');
        if (!TIME.matcher(whole.substring(t + 1)).matches()) {
            throw invalid("a time of day is written as in 1918-05-14T23:20:30, with Z or +04:00 after it if need be");
        }
        EdtfDate date = parse(whole.substring(0, t));
        if (date.day().isEmpty() || !date.flags().isEmpty()) {
            throw invalid("a time of day follows a whole date without marks or X");
        }
        return date;
    }

    EdtfDate parse(String date) {
        Matcher plain = DATE.matcher(date);
        if (plain.matches()) {
            return plain(date, plain);
        }
        Matcher estimated = ESTIMATED_YEAR.matcher(date);
        if (estimated.matches()) {
            DigitPattern year = DigitPattern.of(estimated.group("digits"));
            return ofYear(estimatedBy(year, estimated.group("significant")), date);
        }
        Matcher longYear = LONG_YEAR.matcher(date);
        if (longYear.matches()) {
            return ofYear(longYear(longYear), date);
        }
        throw invalid(
                date.startsWith("Y")
                        ? "after Y comes a year of more than four digits, as in Y-17000, Y17E7 or Y171010000S3"
                        : "a date is written YEAR, YEAR-MONTH or YEAR-MONTH-DAY in four, two and two digits, as in 1918-05-14");
    }

    private EdtfDate plain(String date, Matcher parts) {
        DigitPattern year = DigitPattern.of(component(parts.group("year")));
        if (year.negative() && year.digits().equals("0000")) {
            throw invalid("the year 0000 has no minus sign");
        }
        Optional<DigitPattern> month = component(parts, "month");
        Optional<DigitPattern> day = component(parts, "day");
        Optional<Season> season =
                month.filter(EdtfDateParser::isSeason).map(number -> Season.numbered((int) number.least()));
        if (season.isEmpty()
                && month.isPresent()
                && month.get().rising(1, 12).findAny().isEmpty()) {
            throw invalid("there is no month " + month.get().digits()
                    + "; months are 01 to 12, and 21 to 41 are seasons, quarters, thirds and halves of a year");
        }
        if (season.isPresent() && day.isPresent()) {
            throw invalid("a season or quarter (" + month.get().digits() + ") has no day after it");
        }
        if (day.isPresent() && day.get().rising(1, 31).findAny().isEmpty()) {
            throw invalid("there is no day " + day.get().digits());
        }
        return new EdtfDate(year, season.isPresent() ? Optional.empty() : month, day, season, flags(date));
    }

    private DigitPattern longYear(Matcher parts) {
        String digits = parts.group("digits");
        boolean negative = digits.startsWith("-");
        String magnitude = negative ? digits.substring(1) : digits;
        String zeros = parts.group("exponent") == null ? "" : zeros(parts.group("exponent"));
        if (magnitude.length() + zeros.length() <= 4) {
            throw invalid("Y is for years of more than four digits; leave it out");
        }
        String all = magnitude + zeros;
        DigitPattern year = new DigitPattern(negative, all);
        if (parts.group("significant") != null) {
            year = estimatedBy(year, parts.group("significant"));
        }
        return all.length() <= COUNTED_DIGITS ? year : new DigitPattern(negative, "9".repeat(COUNTED_DIGITS));
    }

    private static String zeros(String exponent) {
        return "0".repeat(exponent.length() > 2 ? COUNTED_DIGITS : Integer.parseInt(exponent));
    }

    private DigitPattern estimatedBy(DigitPattern year, String significant) {
        int count = significant.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(significant);
        if (count > year.digits().length()) {
            throw invalid(
                    "a year of " + year.digits().length() + " digits has not " + significant + " significant ones");
        }
        return year.keepingFirst(count);
    }

    private static EdtfDate ofYear(DigitPattern year, String date) {
        return new EdtfDate(year, Optional.empty(), Optional.empty(), Optional.empty(), flags(date));
    }

    private Optional<DigitPattern> component(Matcher parts, String name) {
        return Optional.ofNullable(parts.group(name)).map(this::component).map(DigitPattern::of);
    }

    /** Without its mark, of which it may have one. */
    private String component(String marked) {
        String bare = marked.replaceAll("[?~%]", "");
        if (marked.length() - bare.length() > 1) {
            throw invalid("year, month and day have one mark each; write % for ? and ~ together");
        }
        return bare;
    }

    private static boolean isSeason(DigitPattern month) {
        return !month.hasUnspecified() && month.least() >= Season.FIRST_NUMBER && month.least() <= Season.LAST_NUMBER;
    }

    private static Set<EdtfFlag> flags(String date) {
        Set<EdtfFlag> flags = EnumSet.noneOf(EdtfFlag.class);
        addIf(flags, EdtfFlag.UNCERTAIN, date.indexOf('?') >= 0 || date.indexOf('%') >= 0);
        addIf(flags, EdtfFlag.APPROXIMATE, date.indexOf('~') >= 0 || date.indexOf('%') >= 0);
        addIf(flags, EdtfFlag.UNSPECIFIED, date.indexOf('X') >= 0);
        addIf(flags, EdtfFlag.ESTIMATED, date.indexOf('S') >= 0);
        return Collections.unmodifiableSet(flags);
    }

    private static void addIf(Set<EdtfFlag> flags, EdtfFlag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    private InvalidEdtfException invalid(String why) {
        return new InvalidEdtfException(whole, why);
    }
}
