package org.whence.page;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The prefixes that a query uses without declaring them, declared: these pages know them, other endpoints and other
 * programs do not. Owns no prefix.
 */
final class QueryPrologue {
    private QueryPrologue() {}

    /**
     * The query, with a line for each prefix that it uses and does not declare. One named only in a text or a comment is
     * declared as well, which does no harm.
     *
     * @param namespaces by prefix
     */
    static String completed(String query, Map<String, String> namespaces) {
        String lines = namespaces.entrySet().stream()
                .filter(prefix -> uses(query, prefix.getKey()) && !declares(query, prefix.getKey()))
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining());
        return lines + query;
    }

    private static boolean uses(String query, String prefix) {
        return Pattern.compile("(?<![\\w.:-])" + Pattern.quote(prefix) + ":")
                .matcher(query)
                .find();
    }

    private static boolean declares(String query, String prefix) {
        return Pattern.compile("(?i)\\bPREFIX\\s+" + Pattern.quote(prefix) + ":")
                .matcher(query)
                .find();
    }
}
