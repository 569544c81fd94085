package org.whence.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whence.check.SourceText;
import org.whence.check.TextPassages;
import org.whence.export.NewAccountExporter;
import org.whence.model.ExitCode;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.read.AccountFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whence new}: from a source's text to an account to begin with. Owns none of its files. */
@Command(
        name = "new",
        description = {
            "Begins an account of a text: a folder with what it is about, a passage for every sentence, and a file for"
                    + " your claims.",
            "A passage is kept as position and fingerprint; of the text's words only headings are. Nothing is"
                    + " overwritten."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:begun",
            "2:bad use: an unknown option, a name that cannot be a key, a folder that is there already",
            "3:could not read the text, or write the folder"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence new bridge --source bridge.txt",
            "  whence new bridge --source bridge.txt --outcome \"the fall of the Alder Bridge\""
        })
final class NewCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "KEY",
            description = "What the account's folder is called, and its IRIs: small letters, digits and hyphens.")
    private String key;

    @Option(names = "--source", paramLabel = "FILE", required = true, description = "The text, in UTF-8.")
    private Path source;

    @Option(
            names = "--outcome",
            paramLabel = "LABEL",
            defaultValue = "what is to be explained",
            description = "What the account sets out to explain (default: “what is to be explained”).")
    private String outcome;

    @Option(names = "--title", paramLabel = "TITLE", description = "What the account is called (default: its key).")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of accounts, in which the new one is put (default: data/ of the project).")
    private Optional<Path> data = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!AccountFolders.isKey(key)) {
            throw UserMessageException.badUse("An account's key is of small letters, digits and hyphens, beginning"
                    + " with a letter, such as alder-bridge; “" + key + "” is not.");
        }
        SourceText text = SourceText.read(source);
        NewAccountExporter account =
                new NewAccountExporter(key, text, title.orElse(key), outcome, LocalDate.now(ZoneOffset.UTC));
        Path folder = data.orElseGet(ProjectFolder::data).resolve(key);
        account.write(folder).forEach(file -> spec.commandLine().getOut().println(Location.shown(file)));
        spec.commandLine().getOut().flush();
        Talk.of(spec)
                .accept(
                        "%d passages of %s. Write your claims into claims.ttl (docs/own-account.md tells how), and see what"
                                        .formatted(account.passages(), source)
                                + " is left to do: whence check --data %s --source %s"
                                        .formatted(Location.shown(folder), source));
        TextPassages.doubt(text).ifPresent(Talk.of(spec));
        return ExitCode.FINE;
    }
}
