package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The root command: what it prints where, and the exit codes. Does not test any command below it. */
class WhenceCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpGoesToStdoutAndNamesTheExitCodes() {
        assertThat(run(Map.of(), "--help")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Usage: whence", "--quiet", "could not read");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void versionIsTheOneOfTheBuild() {
        assertThat(run(Map.of(), "--version")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).matches("whence \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void noCommandIsBadUse() {
        assertThat(run(Map.of())).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).startsWith("No command given.").contains("Try: whence --help");
    }

    @Test
    void misspeltOptionIsBadUseWithASuggestion() {
        assertThat(run(Map.of(), "--quite")).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("--quite", "--quiet").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void messageForTheUserIsOneLineAndKeepsItsExitCode() {
        Failing failing = new Failing(UserMessageException.couldNotRead("No such folder: data/x.", null));
        assertThat(run(failing, Map.of(), "fail")).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(err.toString()).isEqualToNormalizingNewlines("No such folder: data/x.\n");
    }

    @Test
    void unexpectedErrorIsOneLineWithoutAStackTrace() {
        Failing failing = new Failing(new IllegalStateException("broken\nin two lines"));
        assertThat(run(failing, Map.of(), "fail")).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(err.toString())
                .startsWith("Unexpected error (IllegalStateException: broken)")
                .hasLineCount(1);
    }

    @Test
    void debugShowsTheStackTraceBeforeOrAfterTheCommand() {
        Failing failing = new Failing(new IllegalStateException("broken"));
        run(failing, Map.of(), "fail", "--debug");
        assertThat(err.toString()).contains("\tat ");
        err.getBuffer().setLength(0);
        run(failing, Map.of(), "--debug", "fail");
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void debugCanBeSetInTheEnvironment() {
        run(new Failing(new IllegalStateException("broken")), Map.of("WHENCE_DEBUG", "1"), "fail");
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void noColorTurnsColoursOff() {
        assertThat(Colours.scheme(Map.of("NO_COLOR", "1")).ansi()).isEqualTo(Ansi.OFF);
    }

    @Test
    void emptyNoColorLeavesTheTerminalToDecide() {
        assertThat(Colours.scheme(Map.of("NO_COLOR", "")).ansi()).isEqualTo(Ansi.AUTO);
    }

    @Test
    void quietIsKnownToTheRootWhereverItStands() {
        CommandLine line = WhenceCommand.commandLine(Map.of());
        line.addSubcommand(new Failing(new IllegalStateException()));
        line.parseArgs("fail", "--quiet");
        WhenceCommand root = line.getCommand();
        assertThat(root.quiet()).isTrue();
    }

    private int run(Map<String, String> environment, String... arguments) {
        return execute(WhenceCommand.commandLine(environment), arguments);
    }

    private int run(Failing failing, Map<String, String> environment, String... arguments) {
        return execute(WhenceCommand.commandLine(environment).addSubcommand(failing), arguments);
    }

    private int execute(CommandLine line, String... arguments) {
        // The root alone: a copy to subcommands would happen before they are added.
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }

    /** A command that does nothing but fail. */
    @Command(name = "fail")
    private record Failing(Exception failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }
}
