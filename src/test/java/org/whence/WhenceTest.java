package org.whence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.check.Severity;
import org.whence.model.Account;
import org.whence.model.ExitCode;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.store.BuildInfo;
import org.whence.store.OpenStore;
import org.whence.store.StoreFolder;

class WhenceTest {
    private static final String FACTOR = "https://w3id.org/whence/id/lantern/factor/";

    @TempDir
    Path temp;

    private LanternCopy lantern;
    private final List<String> talk = new ArrayList<>();
    private final Whence whence = new Whence(talk::add);

    @BeforeEach
    void copyTheAccount() throws IOException {
        lantern = new LanternCopy(temp);
    }

    @Test
    void whatWasReadAndWhatFollowsFromItCanBeAsked() {
        BuildReport report = whence.build(lantern.request());
        assertThat(report.build()).isPresent();
        try (OpenStore store = OpenStore.open(lantern.store())) {
            assertThat(store.accounts())
                    .containsExactly(new Account(
                            "lantern",
                            "https://w3id.org/whence/id/lantern",
                            "The fading of the Lamp Guild of Port Elster",
                            FACTOR + "decline-of-the-guild"));
            assertThat(store.build().graphs())
                    .containsKeys(
                            "https://w3id.org/whence/id/lantern",
                            "https://w3id.org/whence/id/lantern/derived",
                            "https://w3id.org/whence/ontology");
            Graph graph = store.view(store.accounts().get(0)).getDefaultGraph();
            assertThat(graph.contains(
                            iri(FACTOR + "collapse-of-dues"),
                            iri(Terms.WH + "contributedTo"),
                            iri(FACTOR + "oil-ration-halved")))
                    .isTrue();
            assertThat(graph.contains(iri(FACTOR + "crakes-wardenship"), iri(Terms.BEARS_ON), Node.ANY))
                    .isFalse();
        }
    }

    @Test
    void reportCountsWhatStandsInTheGraph() {
        BuildReport report = whence.build(lantern.request());
        assertThat(report.accounts()).containsExactly(new AccountFigures("lantern", 35, 29, 15, 11));
        assertThat(report.unchanged()).isFalse();
        assertThat(report.unread()).isEmpty();
        assertThat(report.time()).isPositive();
        assertThat(talk).hasSize(4).first().asString().startsWith("Reading ");
    }

    @Test
    void secondBuildOfTheSameFilesIsUnchanged() {
        BuildInfo first = whence.build(lantern.request()).build().orElseThrow();
        BuildReport second = whence.build(lantern.request());
        assertThat(second.unchanged()).isTrue();
        assertThat(second.build().orElseThrow().snapshotSha256()).isEqualTo(first.snapshotSha256());
    }

    @Test
    void filesWrittenInAnotherOrderGiveTheSameGraph() throws IOException {
        BuildInfo first = whence.build(lantern.request()).build().orElseThrow();
        Files.move(lantern.account().resolve("claims.ttl"), lantern.account().resolve("zz-claims.ttl"));
        BuildReport second = whence.build(lantern.request());
        assertThat(second.unchanged()).isTrue();
        assertThat(second.build().orElseThrow().inputs()).isNotEqualTo(first.inputs());
    }

    @Test
    void changedClaimChangesTheGraph() throws IOException {
        whence.build(lantern.request());
        lantern.replace("claims.ttl", "Crake alone ruined the Guild.", "Crake by himself ruined the Guild.");
        assertThat(whence.build(lantern.request()).unchanged()).isFalse();
    }

    /** A fault in one claim each, from those that a historian makes: none of them may reach the graph. */
    @ParameterizedTest
    @CsvSource({
        "'    wh:claimedBy actor:chronicler ;\n', ''",
        "wh:cause factor:herring-failure, wh:cause factor:no-such-factor",
        "wh:cause factor:herring-failure, wh:cause \"herring\"",
        "a wh:CausalClaim, a wh:CausalClain"
    })
    void violationStopsTheBuildAndTheOldGraphStays(String text, String by) throws IOException {
        BuildInfo old = whence.build(lantern.request()).build().orElseThrow();
        lantern.replace("claims.ttl", text, by);
        BuildReport report = whence.build(lantern.request());
        assertThat(report.build()).isEmpty();
        assertThat(report.check().findings())
                .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.location().file()).endsWith("claims.ttl");
                    assertThat(finding.location().line()).isPositive();
                });
        assertThatTheOldGraphAnswers(old);
    }

    @Test
    void syntaxFaultIsNamedWithFileAndLineAndTheOldGraphStays() throws IOException {
        BuildInfo old = whence.build(lantern.request()).build().orElseThrow();
        Path claims = lantern.account().resolve("claims.ttl");
        List<String> lines = new ArrayList<>(Files.readAllLines(claims));
        lines.set(6, "this is no Turtle");
        Files.write(claims, lines);
        assertThatThrownBy(() -> whence.build(lantern.request()))
                .isInstanceOfSatisfying(UserMessageException.class, e -> assertThat(e.exitCode())
                        .isEqualTo(ExitCode.COULD_NOT_READ))
                .hasMessageContaining("claims.ttl:7");
        assertThatTheOldGraphAnswers(old);
    }

    @Test
    void violationInAFirstBuildLeavesNoGraph() throws IOException {
        lantern.replace("claims.ttl", "wh:claimedBy actor:chronicler", "wh:claimedBy actor:nobody");
        assertThat(whence.build(lantern.request()).build()).isEmpty();
        assertThat(new StoreFolder(lantern.store()).current()).isEmpty();
        assertThat(lantern.builds()).isEmpty();
    }

    @Test
    void sourceThatIsAtHandIsLookedInto() {
        BuildRequest plain = lantern.request();
        Path text = lantern.account().resolve("source.txt");
        BuildReport report = whence.build(new BuildRequest(
                plain.ontology(), plain.data(), Optional.of(text), plain.store(), plain.extra(), plain.program()));
        assertThat(report.build()).isPresent();
        assertThat(report.check().passagesCompared()).isPositive();
    }

    @Test
    void graphsAboutTheProgramStandBesideWhatWasRead() {
        Graph extra = GraphFactory.createDefaultGraph();
        extra.add(iri("http://example.org/q"), iri("http://example.org/asks"), iri("http://example.org/x"));
        BuildRequest plain = lantern.request();
        whence.build(new BuildRequest(
                plain.ontology(),
                plain.data(),
                plain.source(),
                plain.store(),
                Map.of("https://w3id.org/whence/queries", extra),
                plain.program()));
        try (OpenStore store = OpenStore.open(lantern.store())) {
            assertThat(store.dataset()
                            .getGraph(iri("https://w3id.org/whence/queries"))
                            .isIsomorphicWith(extra))
                    .isTrue();
        }
    }

    private void assertThatTheOldGraphAnswers(BuildInfo old) throws IOException {
        assertThat(lantern.builds()).containsExactly(old.id());
        try (OpenStore store = OpenStore.open(lantern.store())) {
            assertThat(store.build()).isEqualTo(old);
            assertThat(store.dataset().getDefaultGraph().isEmpty()).isFalse();
        }
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
