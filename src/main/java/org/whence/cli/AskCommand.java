package org.whence.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.whence.ask.CannedQuestion;
import org.whence.ask.QuestionCatalog;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * {@code whence ask}: the list of canned questions. Each question is a command below this one, made from its file
 * when it is named ({@link QuestionCommand}). Owns no asking.
 */
@Command(
        name = "ask",
        description = {
            "Asks one of the questions that come with the program; without a name, lists them.",
            "Each question explains itself: whence ask QUESTION --help"
        },
        mixinStandardHelpOptions = true,
        customSynopsis = "whence ask [QUESTION [--PARAMETER VALUE]... [--format FORMAT] [--account KEY]]",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nParameters:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  whence ask", "  whence ask root-causes", "  whence ask causes-of --help"})
final class AskCommand implements Callable<Integer> {
    private static final String NAME = "ask";

    @Parameters(index = "0", arity = "0..1", paramLabel = "QUESTION", description = "One of those that are listed.")
    private String question;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, tsv, json or markdown.")
    private String format;

    @Mixin
    private AnswerOptions options;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    /**
     * Puts the question that the arguments name below the command, so that its parameters are options like any
     * other. Only that one: reading all would make every command slower.
     */
    static void addQuestion(CommandLine root, String... arguments) {
        int ask = Arrays.asList(arguments).indexOf(NAME);
        CommandLine command = root.getSubcommands().get(NAME);
        if (ask < 0 || command == null) {
            return;
        }
        QuestionCatalog catalog = QuestionCatalog.ofProgram();
        Arrays.stream(arguments)
                .skip(ask + 1L)
                .filter(catalog::has)
                .findFirst()
                .ifPresent(name -> addQuestion(command, catalog, name));
    }

    private static void addQuestion(CommandLine command, QuestionCatalog catalog, String name) {
        try {
            AskCommand above = command.getCommand();
            CommandLine below = new QuestionCommand(catalog.question(name), above).commandLine();
            command.addSubcommand(name, below);
            // What a command line hands down, it hands down once, to those that are there.
            below.setOut(command.getOut())
                    .setErr(command.getErr())
                    .setColorScheme(command.getColorScheme())
                    .setParameterExceptionHandler(command.getParameterExceptionHandler())
                    .setExecutionExceptionHandler(command.getExecutionExceptionHandler());
        } catch (UserMessageException e) {
            // Told by call(), which meets the same fault when nothing else has taken the name.
            return;
        }
    }

    /** The format that stood before the question's name; null where none did. */
    String format() {
        return format;
    }

    /** The options that stood before the question's name. */
    AnswerOptions options() {
        return options;
    }

    @Override
    public Integer call() {
        QuestionCatalog catalog = QuestionCatalog.ofProgram();
        if (!rest.isEmpty() && (question == null || stands(rest.get(0)) < stands(question))) {
            throw new ParameterException(spec.commandLine(), "Unknown option of ask: " + rest.get(0));
        }
        if (question != null) {
            // There is no such question, or none that can be read; had there been, it had taken the name.
            catalog.question(question);
        }
        list(catalog.contents());
        return ExitCode.FINE;
    }

    private int stands(String argument) {
        return spec.commandLine().getParseResult().originalArgs().indexOf(argument);
    }

    private void list(QuestionCatalog.Contents contents) {
        PrintWriter out = spec.commandLine().getOut();
        int longest = contents.questions().stream()
                .mapToInt(one -> one.name().length())
                .max()
                .orElse(0);
        out.println("Questions (whence ask QUESTION --help explains each):");
        out.println();
        for (CannedQuestion one : contents.questions()) {
            out.println("  " + one.name() + " ".repeat(longest - one.name().length() + 2) + one.summary());
        }
        contents.problems().forEach(problem -> spec.commandLine().getErr().println("Left out: " + problem));
    }
}
