package org.whence.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.label.Fit;
import org.whence.label.NameSearch;
import org.whence.label.StoreNames;
import org.whence.model.Terms;
import org.whence.read.ClaimFile;
import org.whence.read.InputReader;
import org.whence.store.OpenStore;

/** Holds the names that a load writes to those that are made of the graphs of the same build. */
class NameIntakeTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final List<String> TYPED = List.of(
            "0", "1", "3", "8", "33", "account", "account 1", "claim", "factor", "wa", "event", "of a", "decisoin");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void namesAreThoseThatTheGraphsOfTheBuildGive(long seed) throws IOException {
        List<String> lines = new ArrayList<>(RandomClaims.lines(seed, false));
        lines.addAll(oddNames());
        load(lines);
        List<String> talk = new ArrayList<>();
        try (OpenStore store = OpenStore.open(temp.resolve("store"))) {
            Map<String, String> written = answers(store, talk);
            assertThat(talk).isEmpty();
            remove(store.folder().resolve("names"));
            Map<String, String> made = answers(store, talk);
            assertThat(talk).singleElement().asString().contains("no index of names yet");
            assertThat(written).isEqualTo(made);
            assertThat(made.values()).anyMatch(answer -> answer.contains("factor"));
        }
    }

    @Test
    void ofThingsCalledAlikeTheOneOfMostClaimsComesFirst() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int claim = 0; claim < 5; claim++) {
            String iri = "<http://example.org/c" + claim + ">";
            lines.add(iri + " <" + Terms.CAUSE + "> <http://example.org/other> <http://example.org/g> .");
            lines.add(iri + " <" + Terms.EFFECT + "> <http://example.org/" + (claim == 0 ? "a" : "b")
                    + "> <http://example.org/g> .");
            lines.add(iri + " <" + Terms.RELATION + "> <" + Terms.WH + "caused> <http://example.org/g> .");
        }
        for (String name : List.of("a", "b")) {
            lines.add("<http://example.org/" + name + "> <" + Terms.PREF_LABEL
                    + "> \"Drought\"@en <http://example.org/g> .");
        }
        load(lines);
        try (OpenStore store = OpenStore.open(temp.resolve("store"))) {
            DatasetGraph view = store.viewAcross();
            NameSearch names = StoreNames.open(store, warning -> {}).of(view);
            assertThat(Txn.calculateRead(view, () -> names.find(Fit.WHOLE, "drought", Optional.empty(), 5))
                            .toString())
                    .containsSubsequence("http://example.org/b", "http://example.org/a");
        }
    }

    /** Names of blank nodes, names that are numbers or IRIs, a class of an account's own, a claim's sentence. */
    private static List<String> oddNames() {
        String graph = " <" + Terms.DATA + "account-1> .";
        return List.of(
                "_:x <" + Terms.PREF_LABEL + "> \"blank 3\"" + graph,
                "<http://example.org/factor1> <" + Terms.ALT_LABEL + "> \"33\"^^<" + Terms.XSD + "integer>" + graph,
                "<http://example.org/factor2> <" + Terms.ALT_LABEL + "> <http://example.org/33>" + graph,
                "<http://example.org/factor3> <" + Terms.TYPE + "> <http://example.org/Storm>" + graph,
                "<http://example.org/Storm> <" + Terms.SUB_CLASS_OF + "> <http://example.org/Weather>" + graph,
                "<http://example.org/Storm> <" + Terms.LABEL + "> \"event of a kind\"" + graph,
                "<http://example.org/claim1> <" + Terms.CLAIM_TEXT + "> \"wars of a kind\"" + graph,
                "<http://example.org/factor3> <" + Terms.ALT_LABEL + "> \"33 factor\"@en" + graph);
    }

    private static Map<String, String> answers(OpenStore store, List<String> talk) {
        Map<String, String> answers = new TreeMap<>();
        DatasetGraph view = store.viewAcross();
        NameSearch names = StoreNames.open(store, talk::add).of(view);
        for (String typed : TYPED) {
            for (Optional<String> ofClass : List.of(
                    Optional.<String>empty(), Optional.of("http://example.org/Weather"), Optional.of(Terms.FACTOR))) {
                for (Fit fit : Fit.values()) {
                    answers.put(
                            fit + typed + ofClass,
                            Txn.calculateRead(view, () -> names.find(fit, typed, ofClass, 20))
                                    .toString());
                }
                answers.put(
                        typed + ofClass,
                        Txn.calculateRead(view, () -> names.nearest(typed, ofClass))
                                .toString());
            }
        }
        return answers;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void load(List<String> lines) throws IOException {
        Path file = temp.resolve("claims.nq");
        Files.write(file, lines, StandardCharsets.UTF_8);
        ClaimLoad.run(
                new LoadRequest(
                        List.of(ClaimFile.of(file.toString(), Optional.empty(), null)),
                        "mine",
                        true,
                        temp.resolve("store"),
                        ONTOLOGY,
                        InputReader.ontologies(ONTOLOGY),
                        "1.0",
                        2),
                new SilentProgress());
    }
}
