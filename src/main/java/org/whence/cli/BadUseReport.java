package org.whence.cli;

import org.whence.model.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * An argument that was not understood → one sentence, what may have been meant, and where the help is. Owns
 * only mistakes in the arguments themselves; what goes wrong after them is {@link FailureReport}'s.
 */
final class BadUseReport implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        var err = command.getErr();
        err.println(command.getColorScheme().errorText(mistake.getMessage()));
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_USE;
    }
}
