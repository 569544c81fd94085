package org.whence.page;

import java.util.regex.Pattern;

/** Sentences written for the terminal, as they read over HTTP. Owns no sentence. */
public final class Wording {
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--(?=[a-z])");

    private Wording() {}

    /** A parameter is {@code effect} here, not {@code --effect}. */
    public static String forHttp(String sentence) {
        return OPTION.matcher(sentence).replaceAll("");
    }

    /** A section's number and heading; what stands before the first heading has the number 0, which no reader counts. */
    static String section(String section) {
        return section.startsWith("0 ") ? section.substring(2) : section;
    }

    /** As a header can hold it: one line of ASCII (RFC 9110, 5.5). */
    public static String forHeader(String sentence) {
        return forHttp(sentence)
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("[–—]", "-")
                .replaceAll("[^\\x20-\\x7E]", "?");
    }
}
