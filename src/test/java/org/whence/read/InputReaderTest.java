package org.whence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;

class InputReaderTest {
    @TempDir
    private Path folder;

    private Path ontology;
    private Path data;

    @BeforeEach
    void layOut() throws IOException {
        ontology = Files.createDirectories(folder.resolve("ontology"));
        data = Files.createDirectories(folder.resolve("data"));
        write(ontology.resolve("core.ttl"), "<urn:core> a <" + Terms.OWL_ONTOLOGY + "> .");
        write(ontology.resolve("shapes/one.ttl"), "<urn:shape> a <urn:Shape> .");
    }

    @Test
    void theInventedAccountIsReadFromItsFolderAndFromTheFolderAbove() {
        Path accounts = Path.of("src/test/resources/accounts");
        for (Path place : new Path[] {accounts, accounts.resolve("lantern")}) {
            Inputs inputs = InputReader.read(Path.of("ontology"), place);
            assertThat(inputs.accounts()).hasSize(1);
            assertThat(inputs.accounts().get(0).iri()).isEqualTo("https://w3id.org/whence/id/lantern");
            assertThat(inputs.accounts().get(0).located().graph().size()).isGreaterThan(500);
            assertThat(inputs.ontologies())
                    .containsKeys("https://w3id.org/whence/ontology", "https://w3id.org/whence/degeneration");
            assertThat(inputs.unread()).isEmpty();
        }
    }

    @Test
    void everyFileGoesWhereItsHeaderOrItsFolderSays() throws IOException {
        write(ontology.resolve("more.ttl"), "<urn:core> a <" + Terms.OWL_ONTOLOGY + "> . <urn:a> <urn:b> 1 .");
        write(ontology.resolve("context.jsonld"), "{\"@context\": {}}");
        write(data.resolve("b/claims.nt"), "<urn:s> <urn:p> <urn:o> .");
        write(data.resolve("a/account.ttl"), "<urn:s> <urn:p> 1 .");
        write(data.resolve("a/claims.trig"), "<" + Terms.DATA + "a> { <urn:s> <urn:p> 2 . }");
        Inputs inputs = InputReader.read(ontology, data);
        assertThat(inputs.ontologies()).containsOnlyKeys("urn:core");
        assertThat(inputs.ontologies().get("urn:core").graph().size()).isEqualTo(2);
        assertThat(inputs.ontology().size()).isEqualTo(2);
        assertThat(inputs.shapes().graph().size()).isEqualTo(1);
        assertThat(inputs.accounts()).extracting(AccountInput::key).containsExactly("a", "b");
        assertThat(inputs.accounts().get(0).located().graph().size()).isEqualTo(2);
        assertThat(inputs.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("core.ttl", "more.ttl", "one.ttl", "account.ttl", "claims.trig", "claims.nt");
    }

    @Test
    void aFileWhoseEndingIsUnknownIsListedUnlessItClearlyIsNoData() throws IOException {
        write(data.resolve("a/account.ttl"), "");
        write(data.resolve("a/claims.tll"), "");
        write(data.resolve("a/source.txt"), "");
        write(data.resolve("a/.notes.swp"), "");
        assertThat(InputReader.read(ontology, data).unread()).containsExactly(data.resolve("a/claims.tll"));
    }

    @Test
    void aStatementOfAnotherGraphIsRefused() throws IOException {
        write(data.resolve("a/all.nq"), "<urn:s> <urn:p> <urn:o> <" + Terms.DATA + "a/derived> .");
        assertRefused("all.nq:1: this statement stands in the graph <" + Terms.DATA + "a/derived>, but the files of a"
                + " hold the graph <" + Terms.DATA + "a> alone; take it out of this folder.");
    }

    @Test
    void aFolderWithoutAccountIsRefused() {
        assertRefused(
                "data: no account in it; an account is a folder of RDF files, such as data/my-account/account.ttl, and whence new begins one.");
    }

    @Test
    void aFolderThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> InputReader.read(ontology, folder.resolve("none")))
                .isInstanceOf(UserMessageException.class)
                .hasMessageEndingWith("none: there is no such folder; name the folder of accounts with --data.");
        assertThatThrownBy(() -> InputReader.read(folder.resolve("none"), data))
                .isInstanceOf(UserMessageException.class)
                .hasMessageEndingWith("none: there is no such folder, and the ontology and its shapes are needed.");
    }

    @Test
    void aFolderWhoseNameIsNoKeyIsRefused() throws IOException {
        write(data.resolve("My Account/account.ttl"), "");
        assertRefused("My Account: an account is named after its folder, in small letters, digits and hyphens");
    }

    @Test
    void anOntologyFileWithoutHeaderIsRefused() throws IOException {
        write(ontology.resolve("stray.ttl"), "<urn:a> <urn:b> 1 .");
        assertRefused("stray.ttl: an ontology's file declares one owl:Ontology, and this one declares 0");
    }

    private void assertRefused(String says) {
        assertThatThrownBy(() -> InputReader.read(ontology, data))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining(says);
    }

    private static void write(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, body);
    }
}
