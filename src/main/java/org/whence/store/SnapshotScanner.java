package org.whence.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Reads what {@link CanonicalNQuads} writes, and nothing else: the bytes have been found to be a snapshot's, so
 * each line has one form and nothing is left to check. A command's start waits for this, and a parser of all that
 * N-Quads allows takes several times as long. Owns no file.
 */
final class SnapshotScanner {
    private final byte[] bytes;
    private final Map<String, Node> iris = new HashMap<>();
    private final Map<String, Node> blanks = new HashMap<>();
    private int at;

    private SnapshotScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The graphs, by name. */
    static Map<String, Graph> scan(byte[] snapshot) {
        SnapshotScanner scanner = new SnapshotScanner(snapshot);
        Map<String, ListedGraph> graphs = new TreeMap<>();
        while (scanner.at < snapshot.length) {
            scanner.line(graphs);
        }
        return new TreeMap<>(graphs);
    }

    private void line(Map<String, ListedGraph> graphs) {
        Triple triple = Triple.create(term(), term(), term());
        graphs.computeIfAbsent(term().getURI(), iri -> new ListedGraph()).fill(triple);
        at += 2; // The stop and the line's end.
    }

    /** The term that begins here; ends after the space behind it. */
    private Node term() {
        Node term =
                switch (bytes[at]) {
                    case '<' -> iris.computeIfAbsent(between('<', '>'), NodeFactory::createURI);
                    case '_' -> blanks.computeIfAbsent(upToSpace(), label -> NodeFactory.createBlankNode());
                    default -> literal();
                };
        at++;
        return term;
    }

    private Node literal() {
        String text = between('"', '"');
        switch (bytes[at]) {
            case '@':
                at++;
                return NodeFactory.createLiteralLang(text, upToSpace());
            case '^':
                at += 2;
                return NodeFactory.createLiteralDT(
                        text, TypeMapper.getInstance().getSafeTypeByName(between('<', '>')));
            default:
                return NodeFactory.createLiteralString(text);
        }
    }

    /** What stands between two signs, the first of which is here; ends after the second. */
    private String between(char open, char close) {
        if (bytes[at] != open) {
            throw new IllegalStateException("No snapshot: byte " + at);
        }
        int start = ++at;
        boolean escaped = false;
        while (bytes[at] != close) {
            if (bytes[at] == '\\') {
                escaped = true;
                at++;
            }
            at++;
        }
        String text = new String(bytes, start, at - start, StandardCharsets.UTF_8);
        at++;
        return escaped ? unescaped(text) : text;
    }

    private String upToSpace() {
        int start = at;
        while (bytes[at] != ' ') {
            at++;
        }
        return new String(bytes, start, at - start, StandardCharsets.UTF_8);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char sign = text.charAt(++i);
            switch (sign) {
                case 'b' -> plain.append('\b');
                case 't' -> plain.append('\t');
                case 'n' -> plain.append('\n');
                case 'f' -> plain.append('\f');
                case 'r' -> plain.append('\r');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> plain.append(sign);
            }
        }
        return plain.toString();
    }
}
