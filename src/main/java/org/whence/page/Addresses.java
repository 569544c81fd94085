package org.whence.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whence.model.Terms;

/**
 * IRIs and the paths at which this server tells of them. {@code https://w3id.org/whence/X} answers at
 * {@code /whence/X}; a thing of an account is told of at {@code /doc/…}, since it is no document itself. Owns no
 * answer.
 */
public final class Addresses {
    /** Below this on the web, {@code /whence/} here. */
    public static final String BASE = "https://w3id.org/whence/";

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String KEPT = "-._~!$&'()*+,;=:@/%#";

    private Addresses() {}

    /** Where a page links to for an IRI; empty where a link would be of no use or of harm. */
    public static String href(String iri) {
        if (iri.startsWith(Terms.DATA)) {
            return "/doc/" + encoded(iri.substring(Terms.DATA.length()));
        }
        if (iri.startsWith(BASE)) {
            return "/whence/" + encoded(iri.substring(BASE.length()));
        }
        int colon = iri.indexOf(':');
        return colon > 0 && SCHEMES.contains(iri.substring(0, colon)) ? iri : "";
    }

    /** Where this server tells of a thing, whatever its name: a factor may be named by an ontology, or by others. */
    public static String hrefOfThing(String iri) {
        return iri.startsWith(Terms.DATA) ? href(iri) : hrefOfForeign(iri);
    }

    /** Where this server tells of an IRI that is not one of ours. */
    public static String hrefOfForeign(String iri) {
        return "/doc?iri=" + encodedParameter(iri);
    }

    /** A path as it may stand in a link. */
    public static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }

    /** A value as it may stand in a query string (RFC 3986, 3.4), as readable as that allows. */
    public static String encodedParameter(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%3A", ":")
                .replace("%2F", "/")
                .replace("%2C", ",");
    }

    /**
     * Parameters as they stand in an address, with the question mark; empty if there are none. A form sends those that
     * nobody filled in as well, which say nothing and are left out.
     */
    public static String queryString(Map<String, List<String>> values) {
        String joined = values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> encodedParameter(entry.getKey()) + "=" + encodedParameter(value)))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    /** A path as it was sent, with its percent-encoded octets read as UTF-8. */
    public static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
