package org.whence.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.whence.load.ClaimLoad;
import org.whence.load.LoadProgress;
import org.whence.load.LoadReport;
import org.whence.load.LoadRequest;
import org.whence.model.ExitCode;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.read.ClaimFile;
import org.whence.read.ClaimFormat;
import org.whence.read.InputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whence load}: claims by the million into a store. Owns no step of it. */
@Command(
        name = "load",
        description = {
            "Reads claims by the million, derives their edges and links, and stores it all as a graph to ask.",
            "Claims are read as they are, without the checks of whence build; what is malformed is refused with file and"
                    + " line. The graph that was there before answers until the new one is whole, and stays if this one"
                    + " fails or is killed; loading again then starts over."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        parameterListHeading = "%nFiles:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:loaded",
            "2:bad use: an unknown option or value",
            "3:could not read: a fault in a file, a missing file, a store that cannot be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whence load --store /tmp/claims claims.nq.gz more.ttl",
            "  whence generate --claims 200000 | whence load --store /tmp/claims -",
            "  whence load --store /tmp/causenet causenet-precision.jsonl.bz2",
            "  whence load --store /tmp/wikidata --format wikidata latest-all.json.gz"
        })
final class LoadCommand implements Callable<Integer> {
    private static final String KEY = "[a-z][a-z0-9-]*";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "What to read, or - for standard input; packed by gzip or bzip2 or not.")
    private List<String> files;

    @Mixin
    private StoreOption store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "The form of every FILE: nquads, ntriples, turtle, trig, rdfxml, jsonld, causenet (its lines of"
                            + " JSON), wikidata (its dump in JSON) or wikidata-truthy (its dump in N-Triples). By default the"
                            + " ending tells: nq, nt, ttl, trig, rdf, jsonld, jsonl (CauseNet), json (Wikidata); standard input"
                            + " is nquads.")
    private String format;

    @Option(
            names = "--account",
            paramLabel = "KEY",
            defaultValue = "loaded",
            description = "Whose claims those are that stand in no named graph (default: loaded).")
    private String account;

    @Option(
            names = "--no-links",
            description = "Leave out the links, at which rival claims meet: about five statements less a claim.")
    private boolean noLinks;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!account.matches(KEY)) {
            throw UserMessageException.badUse("--account takes small letters, digits and hyphens, beginning with a"
                    + " letter, not '" + account + "'.");
        }
        Optional<ClaimFormat> given = Optional.ofNullable(format).map(LoadCommand::format);
        List<ClaimFile> inputs =
                files.stream().map(file -> ClaimFile.of(file, given, System.in)).toList();
        try (ProgressLine line = ProgressLine.of(spec, "Reading", "statements", -1)) {
            LoadReport report = ClaimLoad.run(request(inputs), progress(line));
            report.notices().forEach(Talk.of(spec));
            say(report);
        }
        return ExitCode.FINE;
    }

    private static ClaimFormat format(String name) {
        return ClaimFormat.named(name)
                .orElseThrow(() -> UserMessageException.badUse(
                        "There is no format '" + name + "'; there are " + ClaimFormat.names() + "."));
    }

    private LoadRequest request(List<ClaimFile> inputs) {
        Path ontology = ProjectFolder.ontology();
        Map<String, Graph> graphs = new TreeMap<>(ProgramGraphs.all(Talk.of(spec)));
        InputReader.ontologies(ontology).forEach(graphs::put);
        return new LoadRequest(
                inputs,
                account,
                !noLinks,
                store.folder(),
                ontology,
                graphs,
                ProgramVersion.number(),
                Runtime.getRuntime().availableProcessors());
    }

    private LoadProgress progress(ProgressLine line) {
        return new LoadProgress() {
            @Override
            public void step(String what) {
                Talk.of(spec).accept(what);
            }

            @Override
            public void statements(long read) {
                line.at(read);
            }

            @Override
            public void names(long written) {
                line.at(written);
            }
        };
    }

    private void say(LoadReport report) {
        double seconds = report.time().toMillis() / 1000.0;
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT,
                        "Loaded: %,d claims on %,d factors of %,d accounts, from %,d statements%n"
                                + "Stored: %,d triples, in %s, after %.1f seconds (%.1f of them reading)",
                        report.claims(),
                        report.factors(),
                        report.build().accounts().size(),
                        report.statements(),
                        report.build().quads(),
                        Location.shown(store.folder()),
                        seconds,
                        report.read().toMillis() / 1000.0));
    }
}
