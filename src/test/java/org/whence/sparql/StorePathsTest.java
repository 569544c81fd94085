package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.LanternCopy;
import org.whence.Whence;
import org.whence.causal.CausalIndexFile;
import org.whence.sparql.PathAnswers.Way;
import org.whence.store.OpenStore;

/** Paths of a store that was built, in each of its views. */
class StorePathsTest {
    private static final String PREFIXES =
            "PREFIX wh: <https://w3id.org/whence/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    @TempDir
    private static Path temp;

    private static LanternCopy lantern;
    private final List<String> warnings = new ArrayList<>();

    @BeforeAll
    static void build() throws IOException {
        lantern = new LanternCopy(temp);
        new Whence(step -> {}).build(lantern.request());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?x wh:contributedTo+ ?y }",
                "SELECT * { ?x (wh:caused|wh:enabled|wh:weakened)+ ?y }",
                "SELECT * { ?x wh:bearsOn* ?y . ?y a wh:Event }",
                "SELECT ?x (COUNT(DISTINCT ?c) AS ?n) { ?x a wh:Factor . ?x ^wh:contributedTo+ ?c } GROUP BY ?x",
                "SELECT * { GRAPH ?g { ?x wh:contributedTo{1,3} ?y } }",
                "SELECT * { ?x wh:contributedTo+ ?x }"
            })
    void pathsOverCausalRelationsAreAnsweredFromTheIndexInEveryView(String query) {
        try (OpenStore store = OpenStore.open(lantern.store())) {
            StorePaths paths = new StorePaths(store, warnings::add);
            for (DatasetGraph view :
                    List.of(store.view(store.accounts().get(0)), store.viewAcross(), store.dataset())) {
                paths.install(view, store.accounts());
                Set<Way> expected = query.contains("GRAPH ?g") ? Set.of(Way.INDEX, Way.GRAPH) : Set.of(Way.INDEX);
                assertThat(ways(view, query)).isEqualTo(expected);
            }
        }
        try (OpenStore served = OpenStore.openForServing(lantern.store())) {
            new StorePaths(served, warnings::add).install(served.dataset(), served.accounts());
            assertThat(ways(served.dataset(), query)).contains(Way.INDEX);
        }
        assertThat(warnings).isEmpty();
    }

    private static Set<Way> ways(DatasetGraph view, String query) {
        PathAnswers answers = new PathAnswers();
        Map<String, Integer> rows = Rowed.asInstalled(view, PREFIXES + query, answers);
        assertThat(rows).isEqualTo(Rowed.byArq(view, PREFIXES + query));
        return answers.ways();
    }

    @Test
    void otherPathsAreAnsweredOnTheGraph() {
        try (OpenStore store = OpenStore.open(lantern.store())) {
            new StorePaths(store, warnings::add).install(store.viewAcross(), store.accounts());
            assertThat(ways(store.viewAcross(), "SELECT * { ?x rdfs:subPropertyOf+ ?y }"))
                    .containsExactly(Way.GRAPH);
            assertThat(ways(store.viewAcross(), "SELECT * { ?x (wh:contributedTo|rdfs:subPropertyOf)+ ?y }"))
                    .containsExactly(Way.GRAPH);
        }
    }

    @Test
    void withoutItsFileTheIndexGivesTheSameWithAWarning() throws IOException {
        String query = PREFIXES + "SELECT (COUNT(*) AS ?n) { ?x wh:contributedTo+ ?y }";
        try (OpenStore store = OpenStore.open(lantern.store())) {
            new StorePaths(store, warnings::add).install(store.viewAcross(), store.accounts());
            // It is put back, so that the other tests have it.
            Files.delete(store.folder().resolve(CausalIndexFile.NAME));
            PathAnswers answers = new PathAnswers();
            assertThat(Rowed.asInstalled(store.viewAcross(), query, answers))
                    .isEqualTo(Rowed.byArq(store.viewAcross(), query));
            assertThat(answers.ways()).containsExactly(Way.INDEX);
            assertThat(warnings).singleElement().asString().contains("made anew");
        }
    }
}
