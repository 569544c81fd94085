package org.whence.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.whence.check.AccountAuditor;
import org.whence.check.AuditJson;
import org.whence.check.AuditReport;
import org.whence.check.AuditText;
import org.whence.model.ExitCode;
import org.whence.read.InputReader;
import org.whence.read.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code whence audit}: reads the accounts and asks where they may disagree with themselves. Owns no rule. */
@Command(
        name = "audit",
        description = {
            "Asks where an account may disagree with itself: the referee's sheet.",
            "Each question lays the places side by side (paragraph of the source, file and line) and names possible"
                    + " readings."
        },
        mixinStandardHelpOptions = true,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no question",
            "1:at least one question",
            "2:bad use: an unknown option or value",
            "3:could not read: a syntax fault, a missing file"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  whence audit", "  whence audit --data data/degeneration --format json"})
final class AuditCommand implements Callable<Integer> {
    /** How the sheet may be written. */
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
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text).")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Inputs inputs = InputReader.read(ProjectFolder.ontology(), data == null ? ProjectFolder.data() : data);
        AccountAuditor auditor = new AccountAuditor(inputs.ontology());
        AuditReport report = inputs.accounts().stream()
                .map(account -> auditor.audit(account.iri(), account.located()))
                .reduce(AuditReport::and)
                .orElseThrow();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            new AuditJson(out).write(report);
        } else {
            new AuditText(out, spec.commandLine().getColorScheme().ansi().enabled()).write(report);
        }
        return report.findings().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
