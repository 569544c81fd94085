package org.whence.read;

import org.eclipse.rdf4j.rio.RDFParseException;
import org.whence.model.Excerpt;
import org.whence.model.Location;
import org.whence.model.UserMessageException;

/**
 * What a parser complains of → a sentence with file and line that says what to do. Owns where; what it says is
 * {@link PlainComplaint}'s.
 */
final class SyntaxFault {
    /** Parsers quote what they choke on, however long it is. */
    private static final int MOST_SAID = 300;

    private final String file;
    private final RdfFormat format;
    private final LineMemory lines;

    SyntaxFault(String file, RdfFormat format, LineMemory lines) {
        this.file = file;
        this.format = format;
        this.lines = lines;
    }

    /** The complaint as a message to the user. */
    UserMessageException sentence(RDFParseException complaint) {
        return sentence(complaint, 0);
    }

    /** The same, where the parser was given the file from behind so many lines on. */
    UserMessageException sentence(RDFParseException complaint, long linesBefore) {
        PlainComplaint plain = PlainComplaint.of(bare(complaint), format);
        Location location = new Location(file, linesBefore + line(complaint));
        return UserMessageException.couldNotRead(
                location + ": not valid " + format.label() + ": " + plain.wrong() + "; " + plain.todo() + ".",
                complaint);
    }

    /** What it asks too much of. */
    UserMessageException limit(LimitException limit) {
        return UserMessageException.couldNotRead(
                new Location(file, lines.statementLine()) + ": " + limit.getMessage() + ".", limit);
    }

    /** Rio's parsers of lines look beyond the end of one that is cut off in certain places, and say no more than that. */
    UserMessageException cutOff(ArrayIndexOutOfBoundsException fault, long linesBefore) {
        RDFParseException complaint =
                new RDFParseException("Expected '.', found: ", Math.max(1, lines.statementLine()), -1);
        return UserMessageException.couldNotRead(
                sentence(complaint, linesBefore).getMessage(), fault);
    }

    private long line(RDFParseException complaint) {
        return complaint.getLineNumber() > 0 ? complaint.getLineNumber() : lines.statementLine();
    }

    /** The innermost reason, without the line that Rio puts behind it, on one line and without a full stop. */
    private static String bare(RDFParseException complaint) {
        String said = complaint.getMessage();
        for (Throwable cause = complaint.getCause(); cause != null; cause = cause.getCause()) {
            said = cause.getMessage() == null ? said : cause.getMessage();
        }
        return Excerpt.of(said == null ? "it makes no sense to the parser" : trimmed(said), MOST_SAID);
    }

    private static String trimmed(String said) {
        return said.replaceAll("\\s+", " ")
                .replaceAll(" \\[line -?\\d+(, column -?\\d+)?]$", "")
                .replaceAll("^[\\w.$]*(Exception|Error): ", "")
                .strip()
                .replaceAll("\\.$", "");
    }
}
