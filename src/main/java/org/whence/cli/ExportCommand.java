package org.whence.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.whence.export.ChecksummedFile;
import org.whence.export.GraphChoice;
import org.whence.export.GraphExporter;
import org.whence.export.GraphFormat;
import org.whence.model.Account;
import org.whence.model.AccountKeys;
import org.whence.model.ExitCode;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.store.OpenStore;
import org.whence.term.PrefixTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code whence export}: an account's graphs as a document. Owns no format and no graph. */
@Command(
        name = "export",
        description = {
            "Writes an account's graph as Turtle or in another RDF format: sorted, so that the same graph is always"
                    + " the same bytes, and a small change a small diff.",
            "Formats of one graph (turtle, ntriples, rdfxml) merge what is chosen; the others (trig, nquads, jsonld)"
                    + " keep each graph under its name, and with --graph all and no --account hold every account."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "2:bad use: an unknown option, format or account",
            "3:could not read the graph, or not write the file"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence export > account.ttl",
            "  whence export --graph all --format nquads | wc -l",
            "  whence export -o account.jsonld && sha256sum -c account.jsonld.sha256"
        })
final class ExportCommand implements Callable<Integer> {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "turtle, trig, ntriples, nquads, rdfxml or jsonld"
                    + " (default: what the ending of FILE says, else turtle).")
    private String format;

    @Option(
            names = "--graph",
            paramLabel = "GRAPH",
            defaultValue = "asserted",
            description = "asserted: what the account says (default); derived: what was computed from it; all: both,"
                    + " and the ontologies.")
    private String graph;

    @Option(names = "--account", paramLabel = "KEY", description = "This account (default: the only one there is).")
    private String account;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all, and its SHA-256 to FILE.sha256.")
    private Path file;

    @Mixin
    private StoreOption store;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        GraphFormat chosenFormat = format();
        GraphChoice choice = choice();
        try (OpenStore open = new GraphToAsk(store.folder(), Talk.of(spec)).open()) {
            List<Account> accounts = accounts(open, choice, chosenFormat);
            List<Quad> quads = accounts.stream()
                    .flatMap(each -> quads(open, choice, each).stream())
                    .toList();
            PrefixTable prefixes = prefixes(accounts.size() == 1 ? open.view(accounts.get(0)) : open.viewAcross());
            write(out -> GraphExporter.write(quads, prefixes, chosenFormat, out), chosenFormat);
        }
        return ExitCode.FINE;
    }

    private static List<Quad> quads(OpenStore open, GraphChoice choice, Account account) {
        DatasetGraph view = open.view(account);
        return Txn.calculateRead(view, () -> choice.of(view, account).toList());
    }

    /** Of all that can be seen, so that a domain's prefix is known though its ontology is not exported. */
    private static PrefixTable prefixes(DatasetGraph view) {
        return Txn.calculateRead(view, () -> PrefixTable.of(view.getDefaultGraph().stream()));
    }

    private void write(ChecksummedFile.Content document, GraphFormat chosenFormat) throws IOException {
        if (file != null) {
            Path checksum = ChecksummedFile.write(file, document);
            Talk.of(spec)
                    .accept("Wrote " + Location.shown(file) + " (" + chosenFormat + ") and " + Location.shown(checksum)
                            + ".");
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.writeTo(bytes);
        spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
        spec.commandLine().getOut().flush();
    }

    private GraphFormat format() {
        if (format != null) {
            return GraphFormat.named(format)
                    .orElseThrow(() -> UserMessageException.badUse("There is no format “" + format
                            + "” for a graph; there are " + String.join(", ", GraphFormat.titles()) + "."));
        }
        return Optional.ofNullable(file)
                .map(path -> path.getFileName().toString())
                .flatMap(name -> GraphFormat.named(name.substring(name.lastIndexOf('.') + 1)))
                .orElse(GraphFormat.TURTLE);
    }

    private GraphChoice choice() {
        return Arrays.stream(GraphChoice.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(graph))
                .findFirst()
                .orElseThrow(
                        () -> UserMessageException.badUse("--graph is asserted, derived or all, not “" + graph + "”."));
    }

    private List<Account> accounts(OpenStore open, GraphChoice choice, GraphFormat chosenFormat) {
        List<Account> all = open.accounts();
        String keys = AccountKeys.shown(all);
        if (account != null) {
            return all.stream()
                    .filter(each -> each.key().equals(account))
                    .findFirst()
                    .map(List::of)
                    .orElseThrow(() -> UserMessageException.badUse(
                            "There is no account “" + account + "” in the graph; there is " + keys + "."));
        }
        if (all.size() > 1 && !(choice == GraphChoice.ALL && chosenFormat.keepsGraphs())) {
            throw UserMessageException.badUse(
                    "The graph holds several accounts (" + keys + "); choose one with --account KEY.");
        }
        return all;
    }
}
