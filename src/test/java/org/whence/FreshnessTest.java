package org.whence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.store.StoreFolder;

class FreshnessTest {
    @TempDir
    Path temp;

    private LanternCopy lantern;

    @BeforeEach
    void copyTheAccount() throws IOException {
        lantern = new LanternCopy(temp);
    }

    @Test
    void withoutAGraphABuildIsNeeded() {
        assertThat(Freshness.whyOutdated(lantern.request()))
                .hasValueSatisfying(why -> assertThat(why).contains("no graph"));
    }

    @Test
    void afterABuildNoneIsNeeded() {
        build(lantern.request());
        assertThat(Freshness.whyOutdated(lantern.request())).isEmpty();
        assertThat(Freshness.whyOutdated(lantern.store(), "1.0")).isEmpty();
    }

    @Test
    void changedNewAndDeletedFilesAreNamed() throws IOException {
        build(lantern.request());
        lantern.replace("claims.ttl", "Crake", "Krake");
        assertThatBothSay("data/lantern/claims.ttl has changed");
        lantern.replace("claims.ttl", "Krake", "Crake");
        Files.writeString(lantern.account().resolve("a-new.ttl"), "");
        assertThatBothSay("data/lantern/a-new.ttl is new");
        Files.delete(lantern.account().resolve("a-new.ttl"));
        Files.delete(lantern.account().resolve("places.ttl"));
        assertThatBothSay("data/lantern/places.ttl is gone");
    }

    @Test
    void rulesAndOntologyCountAsInputs() {
        build(lantern.request());
        assertThat(new StoreFolder(lantern.store()).current().orElseThrow().inputs())
                .extracting(input -> input.name())
                .contains("ontology/whence.ttl", "queries/derive/types.rq", "data/lantern/claims.ttl");
    }

    @Test
    void anotherVersionOfTheProgramBuildsAnew() {
        build(lantern.request());
        assertThat(Freshness.whyOutdated(lantern.store(), "1.1"))
                .hasValueSatisfying(why -> assertThat(why).contains("version 1.0"));
    }

    @Test
    void graphOfTheProgramCountsForABuildButNotForAnAsker() {
        build(with("old"));
        assertThat(Freshness.whyOutdated(with("old"))).isEmpty();
        assertThat(Freshness.whyOutdated(with("new"))).contains("https://w3id.org/whence/queries has changed");
        assertThat(Freshness.whyOutdated(lantern.store(), "1.0")).isEmpty();
    }

    @Test
    void nothingIsSaidOfFilesOutOfReach() throws IOException {
        build(lantern.request());
        Files.move(lantern.data(), temp.resolve("elsewhere"));
        assertThat(Freshness.whyOutdated(lantern.store(), "1.0")).isEmpty();
    }

    private void assertThatBothSay(String why) {
        assertThat(Freshness.whyOutdated(lantern.request())).contains(why);
        assertThat(Freshness.whyOutdated(lantern.store(), "1.0")).contains(why);
    }

    private BuildRequest with(String word) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(
                NodeFactory.createURI("http://example.org/q"),
                NodeFactory.createURI("http://example.org/p"),
                NodeFactory.createLiteralString(word));
        BuildRequest plain = lantern.request();
        return new BuildRequest(
                plain.ontology(),
                plain.data(),
                plain.source(),
                plain.store(),
                Map.of("https://w3id.org/whence/queries", graph),
                plain.program());
    }

    private static void build(BuildRequest request) {
        assertThat(new Whence(step -> {}).build(request).build()).isPresent();
    }
}
