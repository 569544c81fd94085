package org.whence.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.whence.model.UserMessageException;

/**
 * One run of Rio's parser over one file that nobody vouches for: whatever the parser throws becomes a sentence with file
 * and line, whatever whoever takes the statements throws stays what it is, and {@link Limits} hold. Owns no grammar.
 */
final class GuardedParser {
    private final String file;
    private final RdfFormat format;
    private final LineMemory lines = new LineMemory();
    private final SyntaxFault fault;

    /**
     * A parser for one file.
     *
     * @param file how messages name it
     */
    GuardedParser(String file, RdfFormat format) {
        this.file = file;
        this.format = format;
        fault = new SyntaxFault(file, format, lines);
    }

    /** The lines of the statement that is being handed on. */
    LineMemory lines() {
        return lines;
    }

    /**
     * Reads it to its end. Without a base IRI: a relative IRI in a file without one of its own is a fault.
     *
     * @throws UserMessageException at the first thing that is wrong with it
     */
    void parse(InputStream in, Consumer<Statement> sink) {
        MeteredStream metered = metered(in);
        RDFParser parser = StrictParser.of(format, lines);
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                if (format != RdfFormat.JSON_LD) {
                    metered.taken();
                }
                try {
                    sink.accept(statement);
                } catch (RuntimeException e) {
                    throw new SinkException(e);
                }
            }
        });
        try {
            if (format.isUtf8()) {
                parser.parse(Utf8Reader.of(metered));
            } else {
                parser.parse(metered);
            }
        } catch (SinkException e) {
            throw e.failure();
        } catch (IOException | RuntimeException e) {
            throw sentence(e);
        } catch (StackOverflowError e) {
            throw sentence(new RDFParseException("it is nested too deep for any use", lines.statementLine(), -1));
        }
    }

    private MeteredStream metered(InputStream in) {
        return format == RdfFormat.JSON_LD
                ? new MeteredStream(
                        in,
                        Limits.WHOLE_BYTES,
                        "it is longer than " + (Limits.WHOLE_BYTES >> 20)
                                + " MB, and JSON-LD has to be read whole; convert it to N-Quads")
                : new MeteredStream(
                        in,
                        Limits.STATEMENT_BYTES,
                        "a statement does not end within " + (Limits.STATEMENT_BYTES >> 20)
                                + " MB; look for a quote or bracket that is not closed");
    }

    private UserMessageException sentence(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SinkException sink) {
                return sink.asMessage();
            }
        }
        LimitException limit = LimitException.in(failure);
        if (limit != null) {
            return fault.limit(limit);
        }
        if (failure instanceof RDFParseException complaint) {
            return fault.sentence(complaint);
        }
        if (failure instanceof IOException broken) {
            return ReadingFault.sentence(file, broken);
        }
        if (failure instanceof ArrayIndexOutOfBoundsException cut) {
            return fault.cutOff(cut, 0);
        }
        // Rio's parsers meet some nonsense with exceptions that were not meant for anybody.
        return fault.sentence(
                new RDFParseException("the parser fails on it (" + failure + ")", failure, lines.statementLine(), -1));
    }

    /** What whoever takes the statements throws, on its way through the parser. */
    private static final class SinkException extends RuntimeException {
        private static final long serialVersionUID = 1;

        SinkException(RuntimeException cause) {
            super(cause);
        }

        RuntimeException failure() {
            return (RuntimeException) getCause();
        }

        /** Of one that a parser has wrapped. */
        UserMessageException asMessage() {
            if (failure() instanceof UserMessageException message) {
                return message;
            }
            throw failure();
        }
    }
}
