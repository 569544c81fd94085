package org.whence.read;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.rdf4j.rio.RDFParseException;

/**
 * The lines of the statement that a parser is about to report: of its object, and of its subject. Objects nest, a
 * blank node's inside that which it stands in. Owns no file.
 */
final class LineMemory {
    private final Deque<Long> objects = new ArrayDeque<>();
    private long subject;
    private long last;

    /** The parser begins a subject. */
    void atSubject(long line) {
        subject = line;
    }

    /**
     * The parser begins an object.
     *
     * @throws RDFParseException if it stands in too many others
     */
    void enterObject(long line) throws RDFParseException {
        if (objects.size() >= Limits.NESTING) {
            throw new RDFParseException("nested too deep", line, -1);
        }
        objects.push(line);
    }

    /** The parser has reported the statement of that object. */
    void leaveObject() {
        objects.pop();
    }

    /** The parser reports where it is; 0 or less when its format tells no lines. */
    void at(long line) {
        last = Math.max(line, 0);
    }

    /** The line of the statement; 0 when not told. */
    long statementLine() {
        return objects.isEmpty() ? last : objects.peek();
    }

    /** The line of the statement's subject; inside a blank node, of the object that it is. */
    long subjectLine() {
        return objects.size() == 1 && subject > 0 ? subject : statementLine();
    }
}
