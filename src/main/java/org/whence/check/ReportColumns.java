package org.whence.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What reports for people have in common: columns as wide as their widest cell, and counted things. Owns no report. */
final class ReportColumns {
    private ReportColumns() {}

    /** How wide a column of these rows must be, in characters. */
    static <T> int width(List<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).mapToInt(String::length).max().orElse(0);
    }

    /** A cell of that width. */
    static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** Such as “1 claim” or “2 claims”. */
    static String counted(long number, String thing) {
        return String.format(Locale.ROOT, "%d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
