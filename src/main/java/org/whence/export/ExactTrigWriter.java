package org.whence.export;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.rio.trig.TriGWriter;

/** Rio's TriG writer, but for {@link ExactLiterals}. */
final class ExactTrigWriter extends TriGWriter {
    ExactTrigWriter(OutputStream out) {
        super(out);
    }

    @Override
    protected void writeLiteral(Literal literal) throws IOException {
        if (ExactLiterals.isSafe(literal)) {
            super.writeLiteral(literal);
            return;
        }
        ExactLiterals.writeLabel(literal, writer);
        if (literal.getLanguage().isEmpty()) {
            writer.write("^^");
            writeURI(literal.getDatatype());
        }
    }
}
