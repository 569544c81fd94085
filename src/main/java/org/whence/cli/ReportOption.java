package org.whence.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --format} of a report, for people or for programs. Owns no report. */
final class ReportOption {
    /** How a report may be written. */
    enum Format {
        text,
        json,
        sarif
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text); whence check also knows sarif, SARIF 2.1.0 for editors.")
    private Format format;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    boolean isJson() {
        return format == Format.json;
    }

    boolean isSarif() {
        return format == Format.sarif;
    }

    /** Whether the terminal shows colours, and they are wanted. */
    boolean inColour() {
        return command.commandLine().getColorScheme().ansi().enabled();
    }
}
