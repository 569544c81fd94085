package org.whence.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.check.AccountChecker;
import org.whence.check.CheckReport;
import org.whence.check.Finding;
import org.whence.check.FindingsJson;
import org.whence.check.FindingsText;
import org.whence.check.Severity;
import org.whence.check.SourceText;
import org.whence.model.ExitCode;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.read.AccountInput;
import org.whence.read.InputReader;
import org.whence.read.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "  whence check --data data/degeneration --format json"
        })
final class CheckCommand implements Callable<Integer> {
    /** How a report may be written. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of accounts, or one account's (default: data/ of the project).")
    private Path data;

    @Option(
            names = "--source",
            paramLabel = "FILE",
            defaultValue = "${env:WHENCE_SOURCE}",
            description = "The text of the source, to look for the passages in"
                    + " (default: the file that WHENCE_SOURCE names, if set).")
    private Path source;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text).")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path home = Path.of(System.getProperty("whence.home", "."));
        Inputs inputs = InputReader.read(home.resolve("ontology"), data == null ? home.resolve("data") : data);
        CheckReport report = check(inputs);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            new FindingsJson(out).write(report);
        } else {
            new FindingsText(out, spec.commandLine().getColorScheme().ansi().enabled()).write(report);
        }
        return report.hasViolations() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private CheckReport check(Inputs inputs) {
        AccountChecker checker =
                new AccountChecker(inputs.ontology(), inputs.shapes().graph());
        Optional<SourceText> text = Optional.ofNullable(source)
                .filter(file -> !file.toString().isEmpty())
                .map(SourceText::read);
        CheckReport report = inputs.accounts().stream()
                .map(account -> checker.check(
                        account.iri(), account.located(), text.filter(one -> isTextOf(one, account, inputs))))
                .reduce(CheckReport::and)
                .orElseThrow();
        return report.and(unread(inputs, report));
    }

    /** With one account, the text is its source's, in whatever edition; with several, of the one encoded from it. */
    private static boolean isTextOf(SourceText text, AccountInput account, Inputs inputs) {
        if (inputs.accounts().size() == 1) {
            return true;
        }
        boolean encodedFromIt = inputs.accounts().stream().anyMatch(one -> encodedFrom(text, one));
        if (!encodedFromIt) {
            throw UserMessageException.badUse(text.file()
                    + ": no account was encoded from this very file; name the account with --data data/ACCOUNT to"
                    + " compare it with another edition.");
        }
        return encodedFrom(text, account);
    }

    private static boolean encodedFrom(SourceText text, AccountInput account) {
        return AccountChecker.isEncodedFrom(
                text, account.iri(), account.located().graph());
    }

    private static CheckReport unread(Inputs inputs, CheckReport report) {
        List<Finding> findings = inputs.unread().stream()
                .map(file -> new Finding(
                        Severity.INFO,
                        "file-not-read",
                        Location.inFile(Location.shown(file)),
                        file.toUri().toString(),
                        "This file was not read: its ending names no RDF format.",
                        "Rename it if it holds data, as .ttl for Turtle."))
                .toList();
        return new CheckReport(findings, 0, 0, 0, 0, report.shapes(), report.rules());
    }
}
