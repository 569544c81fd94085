package org.whence.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import org.whence.term.PrefixTable;

/** Sorted statements → any format but JSON-LD, through Rio's writers. Sorts nothing itself. */
final class RioGraphWriter {
    private RioGraphWriter() {}

    static void write(List<Statement> sorted, PrefixTable prefixes, GraphFormat format, OutputStream out)
            throws IOException {
        if (format == GraphFormat.RDFXML) {
            XmlLimits.check(sorted);
        }
        RDFWriter writer = writer(format, out);
        writer.set(BasicWriterSettings.PRETTY_PRINT, true);
        writer.set(BasicWriterSettings.INLINE_BLANK_NODES, InlineBlankNodes.possible(sorted));
        writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
        Set<String> used = Namespaces.in(sorted);
        try {
            writer.startRDF();
            prefixes.namespaces().forEach((prefix, namespace) -> {
                if (used.contains(namespace)) {
                    writer.handleNamespace(prefix, namespace);
                }
            });
            sorted.forEach(writer::handleStatement);
            writer.endRDF();
        } catch (RDFHandlerException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new UserMessageException(
                    "This graph cannot be written as " + format + ": " + e.getMessage() + ". Choose another format.",
                    ExitCode.COULD_NOT_READ,
                    e);
        }
    }

    private static RDFWriter writer(GraphFormat format, OutputStream out) {
        return switch (format) {
            case TURTLE -> new ExactTurtleWriter(out);
            case TRIG -> new ExactTrigWriter(out);
            default -> Rio.createWriter(format.rio(), out);
        };
    }
}
