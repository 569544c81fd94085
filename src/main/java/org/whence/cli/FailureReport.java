package org.whence.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * An exception that left a command → one sentence on stderr and an exit code. A message meant for the user is
 * shown as it is; anything else is called unexpected. The stack trace comes only when asked for. Owns no
 * recovery.
 */
final class FailureReport implements IExecutionExceptionHandler {

    private final BooleanSupplier debug;

    /**
     * A report.
     *
     * @param debug asked when a failure happens: whether to show the stack trace too
     */
    FailureReport(BooleanSupplier debug) {
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(sentence(failure)));
        if (debug.getAsBoolean()) {
            err.println(command.getColorScheme().stackTraceText(failure));
        }
        return failure instanceof UserMessageException message ? message.exitCode() : ExitCode.COULD_NOT_READ;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof UserMessageException) {
            return failure.getMessage();
        }
        String message = failure.getMessage() == null ? "" : ": " + firstLine(failure.getMessage());
        return "Unexpected error (" + failure.getClass().getSimpleName() + message
                + "); run again with --debug to see where.";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
