package org.whence.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.whence.model.Terms;
import org.whence.term.TermBytes;
import org.whence.term.TermTable;

/**
 * Lines of N-Triples or N-Quads → statements, several times as fast as a parser of all that these formats allow: it
 * takes the lines of which nothing can be doubted, and gives every other one to Rio ({@link DoubtfulLine}), which
 * takes or refuses it. So it takes what Rio takes, gives the same terms, and complains in the same words. One for
 * each block of lines.
 *
 * <p>Owns no file; the bytes must end with a line's end and {@link #PADDING} bytes that may be looked at.
 */
final class LineScanner {
    /** Bytes behind the last line, so that looking ahead needs no bound. */
    static final int PADDING = 8;

    private static final int NOT_PLAIN = -2;
    private static final Map<String, PlainLiteral> CHECKED = Map.of(
            Terms.XSD + "string", PlainLiteral.ANY,
            Terms.XSD + "decimal", PlainLiteral.DECIMAL,
            Terms.XSD + "integer", PlainLiteral.INTEGER,
            Terms.XSD + "boolean", PlainLiteral.BOOLEAN);

    private final byte[] text;
    private final RdfFormat format;
    private final Set<String> languages;
    private final DoubtfulLine doubtful;
    private final StatementBlock block;
    private final TermTable terms;
    private final String blankPrefix;
    /** Behind the term that was read last. */
    private int at;

    private int subjectStart;
    private int subjectLength = -1;
    private int subject;
    private int graphStart;
    private int graphLength = -1;
    private int graph;

    /**
     * A scanner.
     *
     * @param text the lines
     * @param languages tags that Rio has taken, shared by all blocks of all files
     * @param blankPrefix begins the labels of blank nodes, so that those of two files differ
     */
    LineScanner(byte[] text, RdfFormat format, String file, Set<String> languages, String blankPrefix) {
        this.text = text;
        this.format = format;
        this.languages = languages;
        this.blankPrefix = blankPrefix;
        block = new StatementBlock(file);
        terms = block.terms();
        doubtful = new DoubtfulLine(format, file, blankPrefix);
    }

    /** An empty set of languages, for {@link #LineScanner}. */
    static Set<String> noLanguages() {
        return ConcurrentHashMap.newKeySet();
    }

    /** The statements of the lines up to an end; those before a fault, where there is one. */
    StatementBlock scan(int end) {
        int line = 0;
        int start = 0;
        while (start < end && !block.hasFault()) {
            line++;
            int plain = plainLine(start, line);
            if (plain >= 0) {
                start = plain;
                continue;
            }
            int lineEnd = start;
            while (text[lineEnd] != '\n') {
                lineEnd++;
            }
            line += doubtful.read(Arrays.copyOfRange(text, start, lineEnd), line, block, languages);
            // Rio may have added terms: what was noted of the line before is still right, since numbers stay.
            start = lineEnd + 1;
        }
        return block.covering(line);
    }

    /** Reads a line; where the next one begins, or below 0 if this one is not plain. */
    private int plainLine(int start, int line) {
        at = start;
        int begun = skipSpaces();
        if (text[begun] == '\n') {
            return begun + 1;
        }
        if (text[begun] == '#') {
            return afterComment(begun);
        }
        int s = subjectTerm();
        int p = s < 0 || !atSpace() ? NOT_PLAIN : iri();
        int o = p < 0 || !atSpace() ? NOT_PLAIN : object();
        if (o < 0 || !atSpace()) {
            return forget();
        }
        int g = StatementBlock.DEFAULT_GRAPH;
        if (text[at] != '.') {
            g = format == RdfFormat.N_QUADS ? graphTerm() : NOT_PLAIN;
            if (g < 0 || !atSpace() || text[at] != '.') {
                return forget();
            }
        }
        at++;
        int next = skipSpaces();
        next += text[next] == '\r' ? 1 : 0;
        if (text[next] != '\n') {
            return forget();
        }
        block.add(s, p, o, g, line);
        return next + 1;
    }

    private int forget() {
        terms.drop();
        return NOT_PLAIN;
    }

    private int afterComment(int start) {
        int end = start;
        while (text[end] != '\n') {
            if (text[end] == '\r' || text[end] < 0) {
                return NOT_PLAIN;
            }
            end++;
        }
        return end + 1;
    }

    private int skipSpaces() {
        while (text[at] == ' ' || text[at] == '\t') {
            at++;
        }
        return at;
    }

    /** Passes at least one space. */
    private boolean atSpace() {
        boolean space = text[at] == ' ' || text[at] == '\t';
        skipSpaces();
        return space;
    }

    /** Most statements have the subject of the one before; then its bytes need no second look. */
    private int subjectTerm() {
        if (subjectLength > 0 && repeats(subjectStart, subjectLength)) {
            at += subjectLength;
            return subject;
        }
        int start = at;
        int number = text[at] == '_' ? blank() : iri();
        if (number >= 0) {
            subjectStart = start;
            subjectLength = at - start;
            subject = number;
        }
        return number;
    }

    private int graphTerm() {
        if (graphLength > 0 && repeats(graphStart, graphLength)) {
            at += graphLength;
            return graph;
        }
        int start = at;
        int number = text[at] == '_' ? blank() : iri();
        if (number >= 0) {
            graphStart = start;
            graphLength = at - start;
            graph = number;
        }
        return number;
    }

    /** Whether the same bytes stand here, and end here: an IRI ends with a bracket, a label before a space. */
    private boolean repeats(int start, int length) {
        return at + length < text.length
                && Arrays.equals(text, start, start + length, text, at, at + length)
                && (text[start] == '<' || text[at + length] == ' ');
    }

    private int object() {
        return switch (text[at]) {
            case '_' -> blank();
            case '"' -> literal();
            default -> iri();
        };
    }

    private int iri() {
        if (text[at] != '<') {
            return NOT_PLAIN;
        }
        int end = PlainIri.end(text, at + 1);
        if (end < 0) {
            return NOT_PLAIN;
        }
        int number = terms.append(text, at, end).close();
        at = end + 1;
        return number;
    }

    private int blank() {
        int end = at + 2;
        if (text[at + 1] != ':') {
            return NOT_PLAIN;
        }
        while (PlainLiteral.isLetterOrDigit(text[end])) {
            end++;
        }
        if (end == at + 2 || (text[end] != ' ' && text[end] != '\t')) {
            return NOT_PLAIN;
        }
        byte[] prefix = blankPrefix.getBytes(StandardCharsets.US_ASCII);
        int number = terms.append(TermBytes.BLANK)
                .append(prefix, 0, prefix.length)
                .append(text, at + 2, end)
                .close();
        at = end;
        return number;
    }

    private int literal() {
        int start = at + 1;
        int end = start;
        boolean ascii = true;
        while (text[end] != '"') {
            if (text[end] == '\\' || (text[end] >= 0 && text[end] < ' ')) {
                return NOT_PLAIN;
            }
            ascii &= text[end] >= 0;
            end++;
        }
        if (!ascii && !isUtf8(start, end)) {
            return NOT_PLAIN;
        }
        at = end + 1;
        return switch (text[at]) {
            case ' ', '\t' -> terms.append(text, start - 1, end).close();
            case '@' -> tagged(start, end);
            case '^' -> typed(start, end);
            default -> NOT_PLAIN;
        };
    }

    private int tagged(int start, int end) {
        int tag = at + 1;
        at = tag;
        while (text[at] == '-' || PlainLiteral.isLetterOrDigit(text[at])) {
            at++;
        }
        if (!languages.contains(ascii(tag, at))) {
            return NOT_PLAIN;
        }
        return terms.append(text, tag - 1, at).append(text, start - 1, end).close();
    }

    private int typed(int start, int end) {
        if (text[at + 1] != '^' || text[at + 2] != '<') {
            return NOT_PLAIN;
        }
        int datatype = at + 3;
        int datatypeEnd = PlainIri.end(text, datatype);
        if (datatypeEnd < 0) {
            return NOT_PLAIN;
        }
        PlainLiteral check = CHECKED.get(ascii(datatype, datatypeEnd));
        if (check == null || !check.holds(text, start, end)) {
            return NOT_PLAIN;
        }
        at = datatypeEnd + 1;
        if (check == PlainLiteral.ANY) {
            return terms.append(text, start - 1, end).close();
        }
        return terms.append(TermBytes.DATATYPE)
                .append(text, datatype, datatypeEnd)
                .append(text, start - 1, end)
                .close();
    }

    private String ascii(int start, int end) {
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private boolean isUtf8(int start, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
