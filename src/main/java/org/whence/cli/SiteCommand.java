package org.whence.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.whence.ask.QuestionCatalog;
import org.whence.model.ExitCode;
import org.whence.model.Location;
import org.whence.page.Site;
import org.whence.site.SiteReport;
import org.whence.site.SiteWriter;
import org.whence.store.OpenStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code whence site}: the pages as a folder of files. Owns no page. */
@Command(
        name = "site",
        description = {
            "Writes the pages as a folder of files, which opens from disk and from any web host: every thing, claim and"
                    + " question, the reader, the audit, the vocabulary, and the graph to download.",
            "The same graph gives the same bytes, and every link is checked. The text of a source is never in it."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:a link leads nowhere, and nothing was put in place",
            "2:bad use: an unknown option, a folder that holds something else, a graph too large",
            "3:could not read the graph, or not write the folder"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  whence site -o site", "  cd site && sha256sum -c SHA256SUMS"})
final class SiteCommand implements Callable<Integer> {
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder: a new one, an empty one, or an older site, which is replaced.")
    private Path folder;

    @Mixin
    private StoreOption store;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (OpenStore open = new GraphToAsk(store.folder(), Talk.of(spec)).open()) {
            SiteReport report =
                    SiteWriter.write(new Site(open, QuestionCatalog.ofProgram(), TIMEOUT), folder, Talk.of(spec));
            Talk.of(spec)
                    .accept("%,d pages in %,d files, %.1f MB; every link leads somewhere. Open:"
                            .formatted(report.pages(), report.files(), report.bytes() / 1e6));
            spec.commandLine().getOut().println(Location.shown(folder.resolve("index.html")));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.FINE;
    }
}
