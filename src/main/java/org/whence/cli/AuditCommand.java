package org.whence.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.whence.check.AccountAuditor;
import org.whence.check.AuditJson;
import org.whence.check.AuditReport;
import org.whence.check.AuditText;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import org.whence.read.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code whence audit}: reads the accounts and asks where they may disagree with themselves. Owns no rule. */
@Command(
        name = "audit",
        description = {
            "Asks where an account may disagree with itself: the referee's sheet.",
            "Each question lays the places side by side (line of the source, file and line of the data) and names possible"
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
    @Mixin
    private DataOption data;

    @Mixin
    private ReportOption form;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (form.isSarif()) {
            throw UserMessageException.badUse("whence audit writes text or json; sarif is for whence check.");
        }
        Inputs inputs = data.read();
        AccountAuditor auditor = new AccountAuditor(inputs.ontology());
        AuditReport report = inputs.accounts().stream()
                .map(account -> auditor.audit(account.iri(), account.located()))
                .reduce(AuditReport::and)
                .orElseThrow();
        PrintWriter out = spec.commandLine().getOut();
        if (form.isJson()) {
            new AuditJson(out).write(report);
        } else {
            new AuditText(out, form.inColour()).write(report);
        }
        return report.findings().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
