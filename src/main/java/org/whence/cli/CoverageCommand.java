package org.whence.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.whence.check.AccountChecker;
import org.whence.check.Coverage;
import org.whence.check.CoverageJson;
import org.whence.check.CoveragePage;
import org.whence.check.CoverageReport;
import org.whence.check.CoverageText;
import org.whence.check.SourceText;
import org.whence.model.ExitCode;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.read.AccountInput;
import org.whence.read.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code whence coverage}: compares an account with its source's text, sentence by sentence. Owns no comparison. */
@Command(
        name = "coverage",
        description = {
            "Says how much of a source's text an account takes up, and what it leaves out.",
            "Looked at are sentences, note markers, numbers, names and entries of a timeline. Needs the text."
        },
        mixinStandardHelpOptions = true,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is accounted for",
            "1:something is not",
            "2:bad use: no text, an unknown option or account",
            "3:could not read or write: a syntax fault, a missing file"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence coverage --source essay.txt",
            "  whence coverage --source essay.txt --format json",
            "  whence coverage --source essay.txt --page target/coverage.html"
        })
final class CoverageCommand implements Callable<Integer> {
    /** How a report may be written. */
    enum Format {
        table,
        json
    }

    @Mixin
    private SourceOption source;

    @Mixin
    private DataOption data;

    @Option(
            names = "--account",
            paramLabel = "KEY",
            description = "Which account (default: the only one, or the one encoded from that very file).")
    private String account;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json (default: table).")
    private Format format;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Also writes the text as an HTML page with what is taken up lit. It holds the whole text:"
                    + " not for publication, and not written inside the project but in target/.")
    private Path page;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (page != null && ProjectFolder.keeps(page)) {
            throw UserMessageException.badUse(Location.shown(page)
                    + ": the page would hold the whole text, which must not get into the project; name a file in"
                    + " target/ or outside the project.");
        }
        SourceText text = SourceText.read(source.given()
                .orElseThrow(() -> UserMessageException.badUse(
                        "Coverage compares an account with its source's text, which is not part of Whence: name the"
                                + " file with --source FILE or in WHENCE_SOURCE.")));
        Inputs inputs = data.read();
        AccountInput chosen = chosen(inputs.accounts(), text);
        CoverageReport report = Coverage.of(chosen.iri(), chosen.located(), inputs.ontology(), text);
        write(report);
        if (page != null) {
            write(CoveragePage.of(report, text));
            Talk.of(spec)
                    .accept("Wrote " + Location.shown(page) + ": it holds the whole text, so keep it to yourself.");
        }
        return report.isWhole() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private AccountInput chosen(List<AccountInput> accounts, SourceText text) {
        List<String> keys = accounts.stream().map(AccountInput::key).toList();
        if (account != null) {
            return accounts.stream()
                    .filter(one -> one.key().equals(account))
                    .findFirst()
                    .orElseThrow(() -> UserMessageException.badUse(
                            "There is no account “" + account + "”; there is " + String.join(", ", keys) + "."));
        }
        List<AccountInput> encoded = accounts.size() == 1
                ? accounts
                : accounts.stream()
                        .filter(one -> AccountChecker.isEncodedFrom(
                                text, one.iri(), one.located().graph()))
                        .toList();
        if (encoded.size() != 1) {
            throw UserMessageException.badUse(text.file() + ": "
                    + (encoded.isEmpty() ? "no account was" : "several" + " accounts were")
                    + " encoded from this very file; name one with --account: " + String.join(", ", keys) + ".");
        }
        return encoded.get(0);
    }

    private void write(CoverageReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            new CoverageJson(out).write(report);
        } else {
            new CoverageText(out).write(report);
        }
    }

    private void write(String html) {
        try {
            Path folder = page.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Files.writeString(page, html);
        } catch (IOException e) {
            throw UserMessageException.couldNotRead(
                    Location.shown(page) + ": the page cannot be written (" + e.getMessage() + ").", e);
        }
    }
}
