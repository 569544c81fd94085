package org.whence.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.whence.AccountFigures;
import org.whence.BuildReport;
import org.whence.BuildRequest;
import org.whence.Whence;
import org.whence.check.CheckReport;
import org.whence.check.FindingsText;
import org.whence.check.Severity;
import org.whence.model.ExitCode;
import org.whence.model.Location;
import org.whence.store.BuildInfo;
import org.whence.store.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code whence build}: from files to a graph that can be asked. Owns no step of it. */
@Command(
        name = "build",
        description = {
            "Reads the accounts, checks them, derives what follows, and stores it all as a graph to ask.",
            "The graph that was there before answers until the new one is whole, and stays if this one fails."
        },
        mixinStandardHelpOptions = true,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:built (there may be warnings)",
            "1:a violation was found, and nothing was built",
            "2:bad use: an unknown option or value",
            "3:could not read: a syntax fault, a missing file, a store that cannot be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence build",
            "  whence build --data data/degeneration --source essay.txt",
            "  whence build --store /tmp/graph && whence ask --store /tmp/graph"
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Mixin
    private StoreOption store;

    @Mixin
    private SourceOption source;

    @ParentCommand
    private WhenceCommand root;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        BuildReport report = new Whence(this::talk).build(request());
        if (report.build().isEmpty()) {
            refuse(report.check());
            return ExitCode.FINDINGS;
        }
        report.unread().forEach(file -> talk("Not read: " + Location.shown(file) + " (whence check tells why)"));
        say(report, report.build().get());
        return ExitCode.FINE;
    }

    private BuildRequest request() {
        return new BuildRequest(
                ProjectFolder.ontology(),
                data.folder(),
                source.given(),
                store.folder(),
                ProgramGraphs.all(this::talk),
                ProgramVersion.number());
    }

    private void talk(String step) {
        if (!root.quiet()) {
            spec.commandLine().getErr().println(step);
        }
    }

    private void say(BuildReport report, BuildInfo build) {
        PrintWriter out = spec.commandLine().getOut();
        for (AccountFigures account : report.accounts()) {
            out.println(filled(
                    "%s: %,d claims on %,d factors; from them %,d links and %,d edges",
                    account.account(), account.claims(), account.factors(), account.links(), account.edges()));
        }
        long warnings = report.check().count(Severity.WARNING);
        out.println(
                warnings == 0
                        ? "Checked: nothing to mend"
                        : filled("Checked: nothing to mend, %,d to look at (whence check shows them)", warnings));
        out.println(filled(
                "Stored: %,d triples%s, in %s, after %.1f seconds",
                build.quads(),
                report.unchanged() ? ", unchanged" : "",
                Location.shown(store.folder()),
                report.time().toMillis() / 1000.0));
    }

    private void refuse(CheckReport check) {
        PrintWriter err = spec.commandLine().getErr();
        new FindingsText(err, spec.commandLine().getColorScheme().ansi().enabled()).write(check);
        err.println("Nothing was built; mend the violations and build again."
                + new StoreFolder(store.folder())
                        .current()
                        .map(build -> " Until then the graph of " + build.time() + " answers.")
                        .orElse(""));
    }

    private static String filled(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
