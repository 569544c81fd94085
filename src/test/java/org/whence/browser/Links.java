package org.whence.browser;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** What a page of HTML points to, and what in it can be pointed to. Reads our own pages, whose attributes are quoted. */
final class Links {
    private static final Pattern POINTER = Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("\\sid=\"([^\"]*)\"");

    private Links() {}

    /** All addresses, as they are written, in the order of the page. */
    static Set<String> of(String html) {
        return values(POINTER, html);
    }

    /** All names of places in it. */
    static Set<String> anchors(String html) {
        return values(ANCHOR, html);
    }

    private static Set<String> values(Pattern pattern, String html) {
        Set<String> values = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(html);
        while (matcher.find()) {
            values.add(StringEscapeUtils.unescapeHtml4(matcher.group(1)));
        }
        return values;
    }
}
