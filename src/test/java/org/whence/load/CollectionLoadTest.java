package org.whence.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.read.ClaimFile;
import org.whence.read.ClaimFormat;
import org.whence.read.InputReader;
import org.whence.store.OpenStore;

/** Collections that were made by others, from samples of our own making in their form. */
class CollectionLoadTest {
    private static final String WD = "http://www.wikidata.org/entity/Q900000";
    private static final String CAUSENET = Terms.DATA + "causenet/concept/";

    @TempDir
    Path temp;

    @Test
    void causeNetsRelationsAreClaimsOfItsMakersWithTheirPagesAndWithoutScore() {
        LoadReport report = load("causenet.jsonl", Optional.empty());
        assertThat(report.claims()).isEqualTo(2);
        assertThat(edges("contributedTo"))
                .containsExactlyInAnyOrder(
                        CAUSENET + "long_drought " + CAUSENET + "low_river",
                        CAUSENET + "low_river " + CAUSENET + "idle%20mill%20%26%20caf%C3%A9");
        assertThat(objects(Terms.DATA + "causenet/claim/1", Terms.DCT + "source"))
                .containsExactlyInAnyOrder("http://example.org/rivers", "River (made up)");
        assertThat(objects(CAUSENET + "idle%20mill%20%26%20caf%C3%A9", Terms.PREF_LABEL))
                .containsExactly("idle mill & café");
        assertThat(objects(Terms.DATA + "causenet/claim/1", Terms.CLAIMED_BY))
                .containsExactly(Terms.DATA + "causenet/voice");
        assertThat(objects(null, Terms.SCORE)).isEmpty();
        assertThat(report.build().accounts())
                .extracting(account -> account.label())
                .containsExactly("CauseNet");
    }

    @Test
    void wikidatasStatementsAreClaimsOfItsEditorsAndDeprecatedOnesRejected() {
        LoadReport report = load("wikidata.json", Optional.empty());
        assertThat(report.claims()).isEqualTo(3);
        assertThat(edges("caused")).containsExactly(WD + "2 " + WD + "1");
        assertThat(edges("triggered")).containsExactly(WD + "2 " + WD + "3");
        assertThat(edges("contributedTo"))
                .as("what Wikidata deprecates yields no edge")
                .containsExactlyInAnyOrder(WD + "2 " + WD + "1", WD + "2 " + WD + "3");
        String claim = Terms.DATA + "wikidata/claim/Q9000001-1111-22";
        assertThat(objects(claim, Terms.DCT + "source"))
                .containsExactlyInAnyOrder(WD + "7", "http://example.org/flood");
        assertThat(objects(WD + "1", Terms.PREF_LABEL)).containsExactly("made-up flood");
        assertThat(objects(WD + "2", Terms.PREF_LABEL)).containsExactly("made-up rain");
    }

    @Test
    void wikidatasTruthyTriplesGiveTheSameClaimsWithoutSources() {
        LoadReport report = load("wikidata-truthy.nt", ClaimFormat.named("wikidata-truthy"));
        assertThat(report.claims()).isEqualTo(3);
        assertThat(edges("caused")).containsExactlyInAnyOrder(WD + "2 " + WD + "1", WD + "2 " + WD + "3");
        assertThat(edges("contributedTo")).hasSize(2);
        assertThat(objects(WD + "1", Terms.PREF_LABEL)).containsExactly("made-up flood");
        assertThat(objects(Terms.DATA + "wikidata/claim/Q9000002-P1537-Q9000003", Terms.RELATION))
                .containsExactly(Terms.CONTRIBUTED_TO);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jsonl, {oops, 'not a line of JSON'",
        "a.jsonl, [1], 'no JSON object'",
        "a.jsonl, {}, 'causal_relation/cause/concept is missing'",
        "a.json, {}, 'no id such as Q42'"
    })
    void aLineOfAnotherFormIsRefusedWithFileAndLine(String name, String line, String why) throws IOException {
        Path file = temp.resolve(name);
        Files.writeString(file, "\n" + line + "\n");
        assertThatThrownBy(() -> load(ClaimFile.of(file.toString(), Optional.empty(), null)))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining(name + ":2: ")
                .hasMessageContaining(why);
    }

    private LoadReport load(String sample, Optional<ClaimFormat> format) {
        return load(ClaimFile.of("src/test/resources/org/whence/load/" + sample, format, null));
    }

    private LoadReport load(ClaimFile file) {
        Path ontology = Path.of("ontology");
        return ClaimLoad.run(
                new LoadRequest(
                        List.of(file),
                        "mine",
                        true,
                        temp.resolve("store"),
                        ontology,
                        Map.copyOf(InputReader.ontologies(ontology)),
                        "1.0",
                        2),
                new SilentProgress());
    }

    private List<String> edges(String relation) {
        return quads(null, Terms.WH + relation).stream()
                .map(quad -> quad[0] + " " + quad[1])
                .toList();
    }

    private List<String> objects(String subject, String property) {
        return quads(subject, property).stream().map(quad -> quad[1]).toList();
    }

    private List<String[]> quads(String subject, String property) {
        try (OpenStore store = OpenStore.open(temp.resolve("store"))) {
            return Txn.calculateRead(store.dataset(), () -> store.dataset().stream(
                            Node.ANY,
                            subject == null ? Node.ANY : NodeFactory.createURI(subject),
                            NodeFactory.createURI(property),
                            Node.ANY)
                    .filter(quad -> !quad.isDefaultGraph())
                    .filter(quad -> quad.getGraph().getURI().startsWith(Terms.DATA))
                    .map(quad -> new String[] {text(quad.getSubject()), text(quad.getObject())})
                    .toList());
        }
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
