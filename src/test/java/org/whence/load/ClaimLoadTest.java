package org.whence.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.Thorough;
import org.whence.causal.CausalIndexFile;
import org.whence.derive.Deriver;
import org.whence.index.GraphIndexing;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.read.ClaimFile;
import org.whence.read.ClaimFormat;
import org.whence.read.InputReader;
import org.whence.store.GraphNames;
import org.whence.store.OpenStore;

class ClaimLoadTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Map<String, Graph> ONTOLOGIES = InputReader.ontologies(ONTOLOGY);
    private static final Deriver DERIVER = new Deriver();

    @TempDir
    Path temp;

    static LongStream seeds() {
        return LongStream.range(0, Thorough.of(4, 40));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void graphsAreThoseThatABuildWouldMakeOfTheSameClaims(long seed) throws IOException {
        List<String> lines = RandomClaims.lines(seed, true);
        LoadReport report = load(file("claims.nq", lines));
        assertThat(report.statements()).isEqualTo(lines.size());
        Map<String, Graph> expected = built(lines);
        Map<String, Graph> stored = stored();
        assertThat(stored).containsOnlyKeys(expected.keySet());
        expected.forEach((iri, graph) -> assertThat(difference(stored.get(iri), graph))
                .as("%s in seed %d", iri, seed)
                .isEmpty());
        expected.forEach((iri, graph) -> assertThat(report.build().graphs()).containsEntry(iri, (long) graph.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void indexHasTheBytesThatABuildWouldWrite(long seed) throws Exception {
        List<String> lines = RandomClaims.lines(seed, false);
        LoadReport report = load(file("claims.nq", lines));
        Path expected = temp.resolve("expected.index");
        new CausalIndexFile(expected)
                .write(
                        GraphIndexing.of(built(lines), report.build().accounts()),
                        report.build().id());
        try (OpenStore store = OpenStore.open(temp.resolve("store"))) {
            assertThat(store.folder().resolve(CausalIndexFile.NAME)).hasSameBinaryContentAs(expected);
        }
        assertThat(report.claims()).isPositive();
    }

    @Test
    void accountsSayWhatTheyAreCalled() throws IOException {
        LoadReport report = load(file("claims.nq", RandomClaims.lines(3, false)));
        assertThat(report.build().accounts())
                .contains(new Account("account-0", Terms.DATA + "account-0", "Account 0", ""))
                .extracting(Account::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void secondLoadOfTheSameIsTheSameAndTakesTheFirstOnesPlace() throws IOException {
        List<String> lines = RandomClaims.lines(4, true);
        LoadReport first = load(file("claims.nq", lines));
        Map<String, Graph> graphs = stored();
        LoadReport second = load(file("claims.nq", lines));
        assertThat(second.build().id()).isNotEqualTo(first.build().id());
        assertThat(second.build().graphs()).isEqualTo(first.build().graphs());
        Map<String, Graph> again = stored();
        graphs.forEach(
                (iri, graph) -> assertThat(difference(again.get(iri), graph)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "bzip2", "none"})
    void packedFilesAreUnpackedWhateverTheirName(String packing) throws IOException {
        List<String> lines = RandomClaims.lines(5, false);
        Path file = temp.resolve("claims.nq");
        try (OutputStream out = packed(Files.newOutputStream(file), packing)) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(load(ClaimFile.of(file.toString(), Optional.empty(), null)).statements())
                .isEqualTo(lines.size());
    }

    private static OutputStream packed(OutputStream out, String packing) throws IOException {
        return switch (packing) {
            case "gzip" -> new GZIPOutputStream(out);
            case "bzip2" -> new BZip2CompressorOutputStream(out);
            default -> out;
        };
    }

    @Test
    void statementsWithoutAGraphGoIntoTheAccountNamed() throws IOException {
        String turtle = "@prefix wh: <" + Terms.WH + "> . @prefix : <http://example.org/> .\n"
                + ":claim wh:cause :a, :b ; wh:relation wh:caused ; wh:effect :c ; wh:stance wh:asserts ;"
                + " wh:modality wh:actual .\n:a :note [ :text \"kept\" ] .";
        ClaimFile file = ClaimFile.of(
                "-", ClaimFormat.named("turtle"), new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)));
        LoadReport report = load(file);
        assertThat(report.claims()).isEqualTo(1);
        assertThat(report.factors()).isEqualTo(3);
        assertThat(stored().get(Terms.DATA + "mine").size()).isEqualTo(8);
        assertThat(stored().get(GraphNames.derived(Terms.DATA + "mine"))
                        .contains(
                                NodeFactory.createURI("http://example.org/b"),
                                NodeFactory.createURI(Terms.CONTRIBUTED_TO),
                                NodeFactory.createURI("http://example.org/c")))
                .isTrue();
    }

    @Test
    void withoutLinksThereAreEdgesAlone() throws IOException {
        List<String> lines = RandomClaims.lines(6, false);
        ClaimLoad.run(request(List.of(file("claims.nq", lines)), false), new SilentProgress());
        Map<String, Graph> stored = stored();
        assertThat(stored.values())
                .noneMatch(graph -> graph.contains(
                        null, NodeFactory.createURI(Terms.TYPE), NodeFactory.createURI(Terms.CAUSAL_LINK)));
        assertThat(stored.get(GraphNames.derived(Terms.DATA + "account-0")).isEmpty())
                .isFalse();
    }

    @Test
    void faultNamesFileAndLineAndLeavesTheOldBuildAsItWas() throws IOException {
        LoadReport first = load(file("claims.nq", RandomClaims.lines(7, false)));
        assertRefused("<http://example.org/a> <http://example.org/b> oops .", "not valid N-Quads");
        assertRefused(claim("cause", "\"a thing\""), "wh:cause leads to an IRI, and here it does not");
        assertRefused(claim("score", "\"1.5\"^^<" + Terms.XSD + "decimal>"), "a score is above 0 and at most 1");
        assertRefused(
                claim("effect", "<http://example.org/e>").replace("> .", "> _:graph ."), "the graph is a blank node");
        try (OpenStore store = OpenStore.open(temp.resolve("store"))) {
            assertThat(store.buildId()).isEqualTo(first.build().id());
        }
        try (var builds = Files.list(temp.resolve("store/builds"))) {
            assertThat(builds).hasSize(1);
        }
    }

    private void assertRefused(String line, String why) throws IOException {
        ClaimFile file = file("bad.nq", List.of(claim("effect", "<http://example.org/e>"), "", line));
        assertThatThrownBy(() -> load(file))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("bad.nq:3: ")
                .hasMessageContaining(why);
    }

    @Test
    void claimOfTwoAccountsIsRefusedByName() throws IOException {
        String claim =
                "<http://example.org/claim> <" + Terms.WH + "%s> <http://example.org/%s> <http://example.org/g%s> .";
        ClaimFile file = file(
                "claims.nq",
                List.of("1", "2").stream()
                        .flatMap(graph -> List.of("cause", "effect", "relation").stream()
                                .map(part -> claim.formatted(part, part, graph)))
                        .toList());
        assertThatThrownBy(() -> load(file))
                .hasMessageContaining("http://example.org/claim")
                .hasMessageContaining("two accounts");
    }

    @Test
    void whatOnlyABuildDerivesIsSaid() throws IOException {
        LoadReport report = load(file(
                "claims.nq",
                List.of(claim("dimensionOf", "<http://example.org/o>"), claim("cause", "<http://example.org/c>"))));
        assertThat(report.notices()).hasSize(2);
        assertThat(report.notices().get(0)).contains("whence build does that");
        assertThat(report.notices().get(1)).startsWith("1 claim has a cause but no effect");
    }

    private static String claim(String part, String value) {
        return "<http://example.org/claim> <" + Terms.WH + part + "> " + value + " .";
    }

    private ClaimFile file(String name, List<String> lines) throws IOException {
        Path file = temp.resolve(name);
        Files.write(file, lines);
        return ClaimFile.of(file.toString(), Optional.empty(), null);
    }

    private LoadReport load(ClaimFile file) {
        return ClaimLoad.run(request(List.of(file), true), new SilentProgress());
    }

    private LoadRequest request(List<ClaimFile> files, boolean links) {
        return new LoadRequest(files, "mine", links, temp.resolve("store"), ONTOLOGY, ONTOLOGIES, "1.0", 2);
    }

    private Map<String, Graph> stored() {
        try (OpenStore store = OpenStore.open(temp.resolve("store"))) {
            DatasetGraph dataset = store.dataset();
            return Txn.calculateRead(dataset, () -> {
                Map<String, Graph> graphs = new HashMap<>();
                dataset.listGraphNodes().forEachRemaining(name -> {
                    Graph copy = GraphFactory.createDefaultGraph();
                    GraphUtil.addInto(copy, dataset.getGraph(name));
                    graphs.put(name.getURI(), copy);
                });
                return graphs;
            });
        }
    }

    /** The graphs of a build: the accounts' own, what the rules derive, and the ontologies. */
    private static Map<String, Graph> built(List<String> lines) {
        Map<String, Graph> graphs = new HashMap<>(ONTOLOGIES);
        DatasetGraph read = RDFParser.fromString(String.join("\n", lines), Lang.NQUADS)
                .labelToNode(LabelToNode.createUseLabelAsGiven())
                .toDatasetGraph();
        Graph ontology = GraphFactory.createDefaultGraph();
        ONTOLOGIES.values().forEach(one -> GraphUtil.addInto(ontology, one));
        read.listGraphNodes().forEachRemaining(name -> {
            Graph asserted = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(asserted, read.getGraph(name));
            graphs.put(name.getURI(), asserted);
            Graph derived = DERIVER.derive(asserted, ontology);
            // The words for a place in a text are left to a build.
            derived.remove(null, NodeFactory.createURI(Terms.PLACE_IN_TEXT), null);
            if (!derived.isEmpty()) {
                graphs.put(GraphNames.derived(name.getURI()), derived);
            }
        });
        return graphs;
    }

    /** What is in one and not in the other, whatever the labels of blank nodes and the writing of numbers. */
    private static List<String> difference(Graph found, Graph expected) {
        if (found != null && found.isIsomorphicWith(expected)) {
            return List.of();
        }
        List<String> left = texts(found == null ? GraphFactory.createDefaultGraph() : found);
        List<String> right = texts(expected);
        List<String> difference = left.stream()
                .filter(text -> !right.contains(text))
                .map(text -> "+ " + text)
                .collect(Collectors.toList());
        right.stream().filter(text -> !left.contains(text)).forEach(text -> difference.add("- " + text));
        return difference;
    }

    private static List<String> texts(Graph graph) {
        return graph.stream()
                .map(Triple::toString)
                .map(text -> text.replaceAll("f0-", "").replace("0.50", "0.5").replace("0.25e0", "0.25"))
                .sorted()
                .toList();
    }
}
