package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;
import org.whence.export.GraphFormat;
import org.whence.model.ExitCode;
import org.whence.store.Sha256;

/** {@code whence export} of the invented account, run in this JVM. */
class ExportCommandTest {
    @TempDir
    Path temp;

    private LanternStore store = LanternStore.shared();

    @Test
    void twoExportsAreTheSameBytesAndOneChangedClaimAFewLines() throws Exception {
        String first = export();
        assertThat(export()).isEqualTo(first).startsWith("@prefix actor: ");
        LanternCopy changed = new LanternCopy(temp);
        changed.replace("claims.ttl", "wh:relation wh:compelled", "wh:relation wh:caused");
        store = LanternStore.built(changed.data(), temp);
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
            LanternStore.Run outcome = run("-o", file.toString());
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
            LanternStore.Run outcome = run(bad.toArray(String[]::new));
            assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_USE);
            assertThat(outcome.err()).hasLineCount(1).contains(bad.get(1));
            assertThat(outcome.out()).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNotThereIsCouldNotReadAndLeavesNothing() throws Exception {
        LanternStore.Run outcome = run("-o", temp.resolve("no/x.ttl").toString());
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(outcome.err()).hasLineCount(1).contains("there is no folder");
    }

    @Test
    void withTwoAccountsOneHasToBeNamedUnlessTheFormatKeepsThemApart() throws Exception {
        LanternCopy lantern = new LanternCopy(temp);
        Path second = Files.createDirectories(lantern.data().resolve("second"));
        try (Stream<Path> files = Files.list(lantern.account())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ttl")).toList()) {
                Files.writeString(
                        second.resolve(file.getFileName()),
                        Files.readString(file).replace("whence/id/lantern", "whence/id/second"));
            }
        }
        store = LanternStore.built(lantern.data(), temp);
        LanternStore.Run outcome = run();
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_USE);
        assertThat(outcome.err()).hasLineCount(1).contains("(lantern, second)", "--account KEY");
        assertThat(export("--account", "second")).contains("id/second/factor/>").doesNotContain("id/lantern/");
        assertThat(export("--graph", "all", "--format", "trig"))
                .contains("<https://w3id.org/whence/id/lantern> {", "<https://w3id.org/whence/id/second> {")
                .contains("@prefix lantern-factor: ", "@prefix second-factor: ");
    }

    private String export(String... more) {
        LanternStore.Run outcome = run(more);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private LanternStore.Run run(String... more) {
        return store.asked(Stream.concat(Stream.of("export"), Stream.of(more)).toArray(String[]::new));
    }
}
