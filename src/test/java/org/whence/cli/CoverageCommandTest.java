package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.ExitCode;

/** {@code whence coverage} on a copy of the invented account, to which the one count that it lacks is given. */
class CoverageCommandTest {
    private static final Path LANTERN = Path.of("src/test/resources/accounts/lantern");
    private static final String TEXT = LANTERN.resolve("source.txt").toString();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path account;

    @BeforeEach
    void copyTheAccountAndAddTheMissingCount() throws IOException {
        account = Files.createDirectories(folder.resolve("data/lantern"));
        try (Stream<Path> files = Files.list(LANTERN)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".ttl")).toList()) {
                Files.copy(file, account.resolve(file.getFileName()));
            }
        }
        Path counts = account.resolve("counts.ttl");
        Files.writeString(counts, Files.readString(counts) + """

                count:lighters-of-each-ward a wh:Count ;
                    skos:prefLabel "lighters sent by each ward"@en ;
                    rdf:value 2 ;
                    wh:unit "lighters"@en ;
                    wh:counts actor:lighters ;
                    wh:statedIn passage:p04-s02 .
                """);
    }

    @Test
    void anAccountWithAllOfItsTextIsFine() {
        assertThat(coverage("--source", TEXT)).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains("Sentences            26 of 26  22 anchored, 4 listed with a reason")
                .contains("Note markers          4 of 4  with a citation")
                .contains("Timeline entries      5 of 5  with a dated factor for each part")
                .contains("line 14, sentence 1, 1 word, begins at 1769: a heading or an attribution")
                .endsWith("All is accounted for.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAndNoSentenceIsHandedOn() throws IOException {
        Path notes = account.resolve("notes.ttl");
        Files.writeString(notes, Files.readString(notes).replace("wh:number 3 ;", "wh:number 33 ;"));
        Path text = Files.writeString(
                folder.resolve("text.txt"),
                Files.readString(Path.of(TEXT))
                        .replace("herring failed, and because", "Zorn failed 77 times, and because"));
        assertThat(coverage("--source", text.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains("is not the file that was encoded: passages are looked for by their words.")
                .contains("line 6, sentence 1, 19 words, begins at 419, begins “In the winter of 1703 the …”")
                .containsPattern("Note markers with no citation:\\R  3\\R")
                .containsPattern("Citations with no note marker in the text:\\R  33\\R")
                .contains("line 6: 77", "line 6: Zorn")
                .doesNotContain("harbour dues")
                .endsWith("Not all is accounted for.\n");
    }

    @Test
    void jsonHasTheSame() {
        assertThat(coverage("--source", TEXT, "--format", "json")).isEqualTo(ExitCode.FINE);
        JsonObject json = JSON.parse(out.toString());
        assertThat(json.get("whole").getAsBoolean().value()).isTrue();
        assertThat(json.get("sentences").getAsArray()).hasSize(26);
        assertThat(json.get("sentences")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .get("state")
                        .getAsString()
                        .value())
                .isEqualTo("no-claim");
        assertThat(json.get("markers").getAsObject().get("found").getAsArray()).hasSize(4);
        assertThat(json.get("timeline").getAsArray()).hasSize(5);
        assertThat(out.toString()).doesNotContain("halve the oil");
    }

    @Test
    void thePageIsWrittenOutsideTheProject() throws IOException {
        Path page = folder.resolve("pages/coverage.html");
        assertThat(coverage("--source", TEXT, "--page", page.toString())).isEqualTo(ExitCode.FINE);
        assertThat(page).content().contains("It is not to be published.", "halve the oil ration");
        assertThat(err.toString()).contains("coverage.html: it holds the whole text, so keep it to yourself.");
    }

    @Test
    void thePageIsNotWrittenIntoTheProject() {
        for (String place : List.of("coverage.html", "docs/coverage.html", "target/../data/coverage.html")) {
            assertThat(coverage("--source", TEXT, "--page", place)).isEqualTo(ExitCode.BAD_USE);
            assertThat(Path.of(place)).doesNotExist();
        }
        assertThat(err.toString()).contains("which must not get into the project; name a file in target/");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void withoutATextItIsSaidInOneSentenceThatItIsNeeded() {
        assertThat(coverage("--source", "")).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString().strip())
                .isEqualTo("Coverage compares an account with its source's text, which is not part of Whence: name the"
                        + " file with --source FILE or in WHENCE_SOURCE.");
    }

    @Test
    void anAccountIsChosenByItsKeyOrByTheFileItWasEncodedFrom() throws IOException {
        Path other = Files.createDirectory(folder.resolve("data/other"));
        Files.writeString(other.resolve("account.ttl"), "<https://w3id.org/whence/id/other> a <urn:x> .");
        assertThat(coverage("--source", TEXT)).isEqualTo(ExitCode.FINE);
        assertThat(coverage("--source", TEXT, "--account", "other")).isEqualTo(ExitCode.FINDINGS);
        assertThat(coverage("--source", TEXT, "--account", "none")).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("There is no account “none”; there is lantern, other.");
        Path text = Files.writeString(folder.resolve("text.txt"), "Another edition.");
        assertThat(coverage("--source", text.toString())).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("no account was encoded from this very file; name one with --account:");
    }

    private int coverage(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("coverage", "--data", account.getParent().toString()), Stream.of(more))
                .toArray(String[]::new);
        return WhenceCommand.commandLine(Map.of("NO_COLOR", "1"))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
