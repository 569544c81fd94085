package org.whence.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.Thorough;
import org.whence.model.Terms;

/** Names looked up in an index are those that are found by looking at every name, on random names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameSearchTest {
    private static final String NARROW = "https://example.org/Narrow";
    private static final String WIDE = "https://example.org/Wide";
    private static final int THINGS = 250;
    private static final int QUESTIONS = 400;

    /** To look at every name for the nearest takes long. */
    private static final int MISSPELT = Thorough.of(100, 400);

    private static final List<String> WORDS = List.of(
            "war",
            "warfare",
            "the",
            "a",
            "Árbol",
            "arbour",
            "civil",
            "Civil",
            "of",
            "hunger",
            "hungry",
            "-",
            "peasants'",
            "Петроград",
            "x",
            "1917",
            "1918",
            "revolution",
            "revolutions");

    private final Random random = new Random(20_261_123);
    private final Map<String, Graph> graphs = new TreeMap<>();
    private final Graph union = GraphFactory.createDefaultGraph();
    private NameSearch scanned;
    private NameSearch indexed;
    private NameIndex index;

    @BeforeAll
    void makeNames(@TempDir Path temp) throws IOException {
        Graph ontology = GraphFactory.createDefaultGraph();
        add(ontology, uri(NARROW), Terms.SUB_CLASS_OF, uri(WIDE));
        Graph one = GraphFactory.createDefaultGraph();
        Graph other = GraphFactory.createDefaultGraph();
        for (int i = 0; i < THINGS; i++) {
            Node thing = thing(i);
            add(one, thing, Terms.PREF_LABEL, literal(name()));
            add(random.nextBoolean() ? one : other, thing, Terms.ALT_LABEL, literal(name()));
            add(random.nextBoolean() ? one : other, thing, Terms.LABEL, literal(name()));
            if (random.nextInt(3) > 0) {
                add(random.nextBoolean() ? one : other, thing, Terms.TYPE, uri(random.nextBoolean() ? NARROW : WIDE));
            }
            for (int claim = random.nextInt(4); claim > 0; claim--) {
                add(other, uri("urn:claim:" + i + ":" + claim), Terms.CAUSE, thing);
                add(one, uri("urn:claim:" + i + ":" + claim), Terms.EFFECT, thing(random.nextInt(THINGS)));
            }
        }
        graphs.putAll(Map.of("urn:g:ontology", ontology, "urn:g:one", one, "urn:g:other", other));
        graphs.values().forEach(graph -> GraphUtil.addInto(union, graph));
        Path folder = temp.resolve("names");
        StoreNames.write(graphs, union, folder, "b1");
        index = NameIndex.open(folder, "b1");
        scanned = new ScannedNames(union);
        indexed = new IndexedNames(index, graphs.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyFitFindsTheSameThingsInTheSameOrder(Fit fit) {
        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            String typed = typed();
            Optional<String> ofClass = List.of(Optional.<String>empty(), Optional.of(NARROW), Optional.of(WIDE))
                    .get(random.nextInt(3));
            int most = 1 + random.nextInt(6);
            NameSearch.Found expected = scanned.find(fit, typed, ofClass, most);
            assertThat(indexed.find(fit, typed, ofClass, most))
                    .as("%s “%s” %s", fit, typed, ofClass)
                    .isEqualTo(expected);
            found += expected.things() > 0 ? 1 : 0;
        }
        assertThat(found).as("questions with an answer").isGreaterThan(QUESTIONS / 10);
    }

    @ParameterizedTest
    @EnumSource
    void nameCountsOnlyInAGraphOfTheView(Fit fit) {
        NameSearch scannedOne = new ScannedNames(graphs.get("urn:g:one"));
        NameSearch indexedOne = new IndexedNames(index, Set.of("urn:g:one"));
        int fewer = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            String typed = typed();
            NameSearch.Found expected = scannedOne.find(fit, typed, Optional.empty(), THINGS);
            assertThat(indexedOne.find(fit, typed, Optional.empty(), THINGS).first())
                    .containsExactlyInAnyOrderElementsOf(expected.first());
            fewer += expected.things()
                            < indexed.find(fit, typed, Optional.empty(), 1).things()
                    ? 1
                    : 0;
        }
        assertThat(fewer).isPositive();
    }

    @Test
    void nearestOfATypingErrorIsWhatLookingAtEveryNameFinds() {
        int asked = 0;
        int same = 0;
        for (int i = 0; i < MISSPELT; i++) {
            String label = union.find(thing(random.nextInt(THINGS)), uri(Terms.PREF_LABEL), Node.ANY)
                    .next()
                    .getObject()
                    .getLiteralLexicalForm();
            String typed = misspelt(label);
            if (PlainLabel.of(typed).length() > 3) {
                List<Node> expected = scanned.nearest(typed, Optional.empty());
                List<Node> found = indexed.nearest(typed, Optional.empty());
                assertThat(found.isEmpty()).as(typed).isEqualTo(expected.isEmpty());
                assertThat(found.stream().findFirst())
                        .as(typed)
                        .isEqualTo(expected.stream().findFirst());
                asked++;
                same += found.equals(expected) ? 1 : 0;
            }
        }
        // What is three or more changes away from every word, as it may be in a long name, the index leaves out.
        assertThat(same).isGreaterThan(asked * 9 / 10);
    }

    @Test
    void nothingIsLikeNothing() {
        for (String typed : List.of("", "the", "—", "qqqqqqqqqqqq")) {
            for (NameSearch names : List.of(scanned, indexed)) {
                assertThat(names.find(Fit.EVERY_WORD, typed.equals("the") ? "" : typed, Optional.empty(), 5))
                        .isEqualTo(new NameSearch.Found(0, List.of()));
            }
        }
        assertThat(indexed.nearest("qqqqqqqqqqqq", Optional.empty())).isEmpty();
        assertThat(indexed.nearest("", Optional.empty())).isEmpty();
    }

    @Test
    void nameLongerThanATermIsFoundByItsBeginning(@TempDir Path temp) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        String longest = "Ж".repeat(40_000) + " end";
        add(graph, thing(1), Terms.PREF_LABEL, literal(longest));
        StoreNames.write(Map.of("urn:g", graph), graph, temp.resolve("n"), "b");
        NameSearch names = new IndexedNames(NameIndex.open(temp.resolve("n"), "b"), Set.of("urn:g"));
        for (Fit fit : Fit.values()) {
            assertThat(names.find(fit, longest, Optional.empty(), 1).first())
                    .as("%s", fit)
                    .containsExactly(thing(1));
        }
        assertThat(names.find(Fit.BEGINNING, "жжж", Optional.empty(), 1).things())
                .isEqualTo(1);
    }

    @Test
    void closedItLetsItsFilesGo(@TempDir Path temp) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        add(graph, thing(1), Terms.PREF_LABEL, literal("a name"));
        StoreNames.write(Map.of("urn:g", graph), graph, temp.resolve("n"), "b");
        NameIndex opened = NameIndex.open(temp.resolve("n"), "b");
        NameSearch names = new IndexedNames(opened, Set.of("urn:g"));
        assertThat(names.find(Fit.WHOLE, "a name", Optional.empty(), 1).things())
                .isEqualTo(1);
        opened.close();
        assertThatThrownBy(() -> names.find(Fit.WHOLE, "a name", Optional.empty(), 1))
                .isInstanceOf(AlreadyClosedException.class);
        Path maps = Path.of("/proc/self/maps");
        if (Files.exists(maps)) {
            assertThat(Files.readString(maps)).doesNotContain(temp.toRealPath().toString());
        }
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int word = random.nextInt(4); word >= 0; word--) {
            name.append(name.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return name.toString();
    }

    /** A name, a part of one, its words in another order, or its words cut short. */
    private String typed() {
        String name = name();
        return switch (random.nextInt(4)) {
            case 0 -> name;
            case 1 -> name.substring(0, 1 + random.nextInt(name.length()));
            case 2 -> name.substring(random.nextInt(name.length()));
            default -> {
                String plain = PlainLabel.of(name);
                yield plain.isEmpty() ? "x" : plain.substring(0, 1 + random.nextInt(plain.length()));
            }
        };
    }

    private String misspelt(String label) {
        int at = random.nextInt(label.length());
        return switch (random.nextInt(3)) {
            case 0 -> label.substring(0, at) + label.substring(at + 1);
            case 1 -> label.substring(0, at) + "q" + label.substring(at + 1);
            default -> label.substring(0, at) + "q" + label.substring(at);
        };
    }

    private static Node thing(int number) {
        return uri("https://example.org/thing/" + number);
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node literal(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static void add(Graph graph, Node subject, String predicate, Node object) {
        graph.add(Triple.create(subject, uri(predicate), object));
    }
}
