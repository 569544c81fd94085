package org.whence.read;

/**
 * The IRIs that a scanner may take without asking: those of http, https and urn in the ASCII characters that RFC 3986
 * (section 3) allows there, with a host of letters, digits, hyphens and dots. Any other may be as good, but Rio is to
 * say so.
 */
final class PlainIri {
    private static final byte PATH = 1;
    private static final byte HOST = 2;
    private static final byte[] CLASSES = new byte[128];

    static {
        mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.", PATH | HOST);
        mark("_~/:@!$&'()*+,;=", PATH);
    }

    private PlainIri() {}

    private static void mark(String characters, int as) {
        characters.chars().forEach(c -> CLASSES[c] = (byte) as);
    }

    /**
     * Looks at an IRI of which the opening bracket has been read.
     *
     * @return where its closing bracket is; below 0 if it is not plain
     */
    static int end(byte[] text, int start) {
        int at = afterScheme(text, start);
        boolean fragment = false;
        boolean query = false;
        int first = at;
        while (at > 0) {
            byte c = text[at];
            if (c == '>') {
                return at > first ? at : -1;
            }
            if (c == '#' && !fragment) {
                fragment = true;
            } else if (c == '?' && !fragment && !query) {
                query = true;
            } else if (c == '%' && isHex(text[at + 1]) && isHex(text[at + 2])) {
                at += 2;
            } else if (c < 0 || (CLASSES[c] & PATH) == 0) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /** One beyond scheme and host; below 0 if they are not plain. */
    private static int afterScheme(byte[] text, int start) {
        if (text[start] == 'u' && text[start + 1] == 'r' && text[start + 2] == 'n' && text[start + 3] == ':') {
            return start + 4;
        }
        boolean http = text[start] == 'h' && text[start + 1] == 't' && text[start + 2] == 't' && text[start + 3] == 'p';
        int at = http ? start + 4 : start;
        at += http && text[at] == 's' ? 1 : 0;
        if (!http || text[at] != ':' || text[at + 1] != '/' || text[at + 2] != '/') {
            return -1;
        }
        int host = at + 3;
        int end = host;
        while (text[end] >= 0 && (CLASSES[text[end]] & HOST) != 0) {
            end++;
        }
        boolean letterFirst = text[host] >= 'A';
        return end > host && letterFirst && (text[end] == '/' || text[end] == '>' || text[end] == '#') ? end : -1;
    }

    private static boolean isHex(byte c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    }
}
