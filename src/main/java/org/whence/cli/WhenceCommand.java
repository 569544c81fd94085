package org.whence.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.whence.model.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The root command, {@code whence}: the options every command shares, and the exit codes. Owns no
 * command's work, nor the list of commands ({@link CommandList}).
 */
@Command(
        name = "whence",
        description = "Answers why from a text, and shows on whose word.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:findings: a check has something to report",
            "2:bad use: an unknown option, command or name",
            "3:could not read: a file, the store or the program itself"
        },
        footer = {"", "Every command explains itself: whence COMMAND --help"})
public final class WhenceCommand implements Runnable {

    @Option(
            names = "--quiet",
            scope = ScopeType.INHERIT,
            description = "Only results and errors: no progress, no notices.")
    private boolean quiet;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "With an error, the stack trace as well (or set WHENCE_DEBUG).")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    /** Runs the program and ends the JVM with the exit code. */
    public static void main(String[] args) {
        // Before JDK 18 the console's charset is the platform's; names in an account are not.
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(execute(commandLine(System.getenv(), args), args));
    }

    /**
     * The command line, ready to execute; it writes to what {@code System.out} and {@code System.err} are now.
     *
     * @param environment the environment variables; NO_COLOR and WHENCE_DEBUG count
     * @param args what will be executed, as far as it is known: a command that it calls is read alone
     */
    static CommandLine commandLine(Map<String, String> environment, String... args) {
        WhenceCommand root = new WhenceCommand();
        CommandLine line = new CommandLine(root);
        CommandList.addTo(line, args);
        return line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setColorScheme(Colours.scheme(environment))
                .setParameterExceptionHandler(new BadUseReport())
                .setExecutionExceptionHandler(
                        new FailureReport(() -> root.debug || isSet(environment, "WHENCE_DEBUG")));
    }

    /** Runs one command line; a canned question that it names becomes a command first. */
    static int execute(CommandLine line, String... args) {
        try {
            AskCommand.addQuestion(line, args);
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            line.getErr().println("There is not memory enough for this; ask for less, or give Java more of it.");
        } catch (StackOverflowError e) {
            line.getErr().println("What was asked or read is nested too deep; take some of its brackets out.");
        }
        return ExitCode.COULD_NOT_READ;
    }

    /** Whether notices and progress are to be left out. */
    boolean quiet() {
        return quiet;
    }

    /** Without a command: says so. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command given.");
    }

    static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
