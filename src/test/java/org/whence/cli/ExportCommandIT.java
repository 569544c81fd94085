package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;
import org.whence.export.GraphFormat;
import org.whence.model.ExitCode;
import org.whence.store.Sha256;

/** A real {@code ./whence export}, of the invented account. */
class ExportCommandIT {
    @TempDir
    Path temp;

    private LanternCopy lantern;
    private Launch launch;

    @BeforeEach
    void build() throws Exception {
        lantern = new LanternCopy(temp);
        launch = new Launch(Path.of("whence").toAbsolutePath(), temp);
        rebuild();
    }

    @Test
    void twoExportsAreTheSameBytesAndOneChangedClaimAFewLines() throws Exception {
        String first = export();
        assertThat(export()).isEqualTo(first).startsWith("@prefix actor: ");
        lantern.replace("claims.ttl", "wh:relation wh:compelled", "wh:relation wh:caused");
        rebuild();
        List<String> before = first.lines().toList();
        List<String> now = export().lines().toList();
        assertThat(now).hasSameSizeAs(before);
        assertThat(Stream.iterate(0, i -> i + 1).limit(now.size()).filter(i -> !now.get(i)
                        .equals(before.get(i))))
                .hasSize(1);
    }

    @Test
    void aFileGetsItsChecksumAndItsFormatFromItsEnding() throws Exception {
        for (GraphFormat format : GraphFormat.values()) {
            Path file = temp.resolve("lantern." + format.fileEnding());
            Launch.Outcome outcome = run("-o", file.toString());
            assertThat(outcome.exitCode()).as(outcome.err()).isZero();
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains("(" + format + ")");
            assertThat(temp.resolve(file.getFileName() + ".sha256"))
                    .hasContent(Sha256.of(file) + "  " + file.getFileName() + "\n");
            assertThat(RDFDataMgr.loadDatasetGraph(file.toUri().toString()).isEmpty())
                    .as("%s", format)
                    .isFalse();
        }
    }

    @Test
    void theGraphsCanBeChosen() throws Exception {
        assertThat(export("--graph", "derived", "--format", "nquads").lines())
                .allMatch(line -> line.endsWith(" <https://w3id.org/whence/id/lantern/derived> ."));
        assertThat(export("--graph", "all", "--format", "nquads"))
                .contains(
                        " <https://w3id.org/whence/id/lantern> .",
                        " <https://w3id.org/whence/id/lantern/derived> .",
                        " <https://w3id.org/whence/ontology> .");
        assertThat(export("--graph", "all"))
                .contains("wh:CausalClaim a owl:Class")
                .contains("factor:herring-failure a ");
    }

    @Test
    void whatIsNotThereIsBadUseInOneSentence() throws Exception {
        for (List<String> bad :
                List.of(List.of("--format", "word"), List.of("--graph", "none"), List.of("--account", "nobody"))) {
            Launch.Outcome outcome = run(bad.toArray(String[]::new));
            assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_USE);
            assertThat(outcome.err()).hasLineCount(1).contains(bad.get(1));
            assertThat(outcome.out()).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNotThereIsCouldNotReadAndLeavesNothing() throws Exception {
        Launch.Outcome outcome = run("-o", temp.resolve("no/x.ttl").toString());
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(outcome.err()).hasLineCount(1).contains("there is no folder");
    }

    @Test
    void withTwoAccountsOneHasToBeNamedUnlessTheFormatKeepsThemApart() throws Exception {
        Path second = Files.createDirectories(lantern.data().resolve("second"));
        try (Stream<Path> files = Files.list(lantern.account())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ttl")).toList()) {
                Files.writeString(
                        second.resolve(file.getFileName()),
                        Files.readString(file).replace("whence/id/lantern", "whence/id/second"));
            }
        }
        rebuild();
        Launch.Outcome outcome = run();
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_USE);
        assertThat(outcome.err()).hasLineCount(1).contains("(lantern, second)", "--account KEY");
        assertThat(export("--account", "second")).contains("id/second/factor/>").doesNotContain("id/lantern/");
        assertThat(export("--graph", "all", "--format", "trig"))
                .contains("<https://w3id.org/whence/id/lantern> {", "<https://w3id.org/whence/id/second> {")
                .contains("@prefix lantern-factor: ", "@prefix second-factor: ");
    }

    private void rebuild() throws Exception {
        Launch.Outcome outcome = launch.run(
                "build",
                "--quiet",
                "--data",
                lantern.data().toString(),
                "--store",
                lantern.store().toString());
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    private String export(String... more) throws Exception {
        Launch.Outcome outcome = run(more);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private Launch.Outcome run(String... more) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("export", "--store", lantern.store().toString()));
        arguments.addAll(List.of(more));
        return launch.run(arguments.toArray(String[]::new));
    }
}
