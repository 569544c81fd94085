package org.whence.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/**
 * The commands that there are, in the order of the root's help; a command is added by one line here. picocli reads
 * a command's options by reflection, which for all of them takes longer than most answers, so that a command that
 * is called gets read alone. Owns no command.
 */
final class CommandList {
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("new", NewCommand.class);
        COMMANDS.put("build", BuildCommand.class);
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("coverage", CoverageCommand.class);
        COMMANDS.put("audit", AuditCommand.class);
        COMMANDS.put("ask", AskCommand.class);
        COMMANDS.put("trace", TraceCommand.class);
        COMMANDS.put("why", WhyCommand.class);
        COMMANDS.put("roots", RootsCommand.class);
        COMMANDS.put("loops", LoopsCommand.class);
        COMMANDS.put("robustness", RobustnessCommand.class);
        COMMANDS.put("whatif", WhatIfCommand.class);
        COMMANDS.put("query", QueryCommand.class);
        COMMANDS.put("export", ExportCommand.class);
        COMMANDS.put("generate", GenerateCommand.class);
        COMMANDS.put("load", LoadCommand.class);
        COMMANDS.put("verify", VerifyCommand.class);
        COMMANDS.put("serve", ServeCommand.class);
        COMMANDS.put("site", SiteCommand.class);
        COMMANDS.put("help", CommandLine.HelpCommand.class);
    }

    /** What may stand before a command without being for the list as a whole, as --help is. */
    private static final List<String> INHERITED = List.of("--quiet", "--debug");

    private CommandList() {}

    /** Puts below the root the command that the arguments call; all of them where they call none by its name. */
    static void addTo(CommandLine root, String... arguments) {
        String called = List.of(arguments).stream()
                .filter(argument -> !INHERITED.contains(argument))
                .findFirst()
                .orElse("");
        Class<?> one = COMMANDS.get(called);
        // Help is about other commands.
        if (one == null || one == CommandLine.HelpCommand.class) {
            COMMANDS.forEach(root::addSubcommand);
        } else {
            root.addSubcommand(called, one);
        }
    }
}
