package org.whence.read;

import java.io.IOException;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * Rio's Turtle parser, which by itself tells only the line that it has got to, remembering where each subject and
 * each object begins. {@link TriGWithLines} is its twin. Owns no grammar.
 */
final class TurtleWithLines extends TurtleParser {
    private final LineMemory lines;

    TurtleWithLines(LineMemory lines) {
        this.lines = lines;
    }

    @Override
    protected void parseTriples() throws IOException {
        lines.atSubject(getLineNumber());
        super.parseTriples();
    }

    @Override
    protected void parseObject() throws IOException {
        lines.enterObject(getLineNumber());
        super.parseObject();
        lines.leaveObject();
    }
}
