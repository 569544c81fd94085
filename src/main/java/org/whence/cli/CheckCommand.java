package org.whence.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.InputsCheck;
import org.whence.check.CheckReport;
import org.whence.check.Finding;
import org.whence.check.FindingsJson;
import org.whence.check.FindingsSarif;
import org.whence.check.FindingsText;
import org.whence.check.Severity;
import org.whence.check.SourceText;
import org.whence.model.ExitCode;
import org.whence.model.Location;
import org.whence.read.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code whence check}: reads the accounts and says what is wrong with them. Owns no check. */
@Command(
        name = "check",
        description = {
            "Says what is wrong with the accounts: file and line, what, and what to do.",
            "With the text of the source at hand, also whether every passage stands where it is said to."
        },
        mixinStandardHelpOptions = true,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no violation (there may be warnings)",
            "1:at least one violation",
            "2:bad use: an unknown option or value",
            "3:could not read: a syntax fault, a missing file"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence check",
            "  whence check --source essay.txt",
            "  whence check --data data/degeneration --format json",
            "  whence check --format sarif > whence.sarif"
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Mixin
    private SourceOption source;

    @Mixin
    private ReportOption form;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Inputs inputs = data.read();
        Optional<SourceText> text = source.given().map(SourceText::read);
        CheckReport report = InputsCheck.of(inputs, text);
        write(report.and(unread(inputs, report)));
        return report.hasViolations() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void write(CheckReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (form.isJson()) {
            new FindingsJson(out).write(report);
        } else if (form.isSarif()) {
            new FindingsSarif(out, ProgramVersion.number()).write(report);
        } else {
            new FindingsText(out, form.inColour()).write(report);
        }
    }

    private static CheckReport unread(Inputs inputs, CheckReport report) {
        List<Finding> findings = inputs.unread().stream()
                .map(file -> new Finding(
                        Severity.INFO,
                        "file-not-read",
                        Location.inFile(Location.shown(file)),
                        file.toUri().toString(),
                        Files.isDirectory(file)
                                ? "This folder was not read: an account's files stand side by side."
                                : "This file was not read: its ending names no RDF format.",
                        Files.isDirectory(file)
                                ? "Move its files one step up if they belong to the account."
                                : "Rename it if it holds data, as .ttl for Turtle."))
                .toList();
        return new CheckReport(findings, 0, 0, 0, 0, report.shapes(), report.rules());
    }
}
