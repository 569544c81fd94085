package org.whence.serve;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.whence.model.Terms;

/**
 * IRIs and the paths at which this server tells of them. {@code https://w3id.org/whence/X} answers at
 * {@code /whence/X}; a thing of an account is told of at {@code /doc/…}, since it is no document itself. Owns no
 * answer.
 */
final class Addresses {
    /** Below this on the web, {@code /whence/} here. */
    static final String BASE = "https://w3id.org/whence/";

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String KEPT = "-._~!$&'()*+,;=:@/%#";

    private Addresses() {}

    /** Where a page links to for an IRI; empty where a link would be of no use or of harm. */
    static String href(String iri) {
        if (iri.startsWith(Terms.DATA)) {
            return "/doc/" + encoded(iri.substring(Terms.DATA.length()));
        }
        if (iri.startsWith(BASE)) {
            return "/whence/" + encoded(iri.substring(BASE.length()));
        }
        int colon = iri.indexOf(':');
        return colon > 0 && SCHEMES.contains(iri.substring(0, colon)) ? iri : "";
    }

    /** Where this server tells of an IRI that is not one of ours. */
    static String hrefOfForeign(String iri) {
        return "/doc?iri=" + encodedParameter(iri);
    }

    /** A path as it may stand in a link. */
    static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }

    /** A value as it may stand in a query string. */
    static String encodedParameter(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A path as it was sent, with its percent-encoded octets read as UTF-8. */
    static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
