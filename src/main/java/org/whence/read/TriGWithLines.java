package org.whence.read;

import java.io.IOException;
import org.eclipse.rdf4j.rio.trig.TriGParser;

/** Rio's TriG parser, remembering lines as {@link TurtleWithLines} does. Owns no grammar. */
final class TriGWithLines extends TriGParser {
    private final LineMemory lines;

    TriGWithLines(LineMemory lines) {
        this.lines = lines;
    }

    /** Reads statements outside a graph as well. */
    @Override
    protected void parseGraph() throws IOException {
        lines.atSubject(getLineNumber());
        super.parseGraph();
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
