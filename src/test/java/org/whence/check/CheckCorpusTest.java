package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whence.model.Terms;
import org.whence.term.LocatedGraph;

/**
 * Each case is the invented account with some statements removed and some added. The cases of {@code invalid} are
 * named after the one fault that they have; those of {@code valid} are their mirror images, just right.
 */
class CheckCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/check");
    private static final int CASES = 166;

    /** Told of every account, so never the only finding; it has a test of its own. */
    private static final String ALWAYS_TOLD = "claims-without-citation";

    @ParameterizedTest
    @MethodSource("invalidCases")
    void theOneFaultIsFoundAndNoOther(String fault) throws IOException {
        List<Finding> found = check("invalid", fault);
        assertThat(found).extracting(Finding::rule).containsOnly(fault);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.message()).matches("(?s).+[^.?][.?]").doesNotContain("\n");
            assertThat(finding.advice()).matches("([A-Z]|\\w+:).+[.?]");
            assertThat(finding.location().line()).isPositive();
            assertThat(Path.of(finding.location().file())).exists();
        });
    }

    @ParameterizedTest
    @MethodSource("validCases")
    void whatIsJustRightHasNoFault(String name) throws IOException {
        assertThat(check("valid", name)).isEmpty();
    }

    @Test
    void everyFaultHasACaseAndItsMirrorImage() throws IOException {
        assertThat(cases("invalid")).hasSize(CASES).containsExactlyElementsOf(faults());
        assertThat(cases("valid")).hasSize(CASES).containsExactlyElementsOf(faults());
    }

    /** Of shapes: each that has a message. */
    private static Set<String> faults() {
        Set<String> faults = new TreeSet<>();
        Node message = NodeFactory.createURI(Terms.SH + "message");
        Lantern.shapes()
                .find(Node.ANY, message, Node.ANY)
                .forEachRemaining(
                        shape -> faults.add(shape.getSubject().getURI().replaceFirst(".*#", "")));
        RuleCheck.ofProgram().rules().forEach(rule -> faults.add(rule.name()));
        faults.add("date-not-edtf");
        faults.remove(ALWAYS_TOLD);
        return faults;
    }

    static Set<String> invalidCases() throws IOException {
        return cases("invalid");
    }

    static Set<String> validCases() throws IOException {
        return cases("valid");
    }

    private static Set<String> cases(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.trig$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Finding> check(String folder, String name) throws IOException {
        Graph changed = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(changed, Lantern.located().graph());
        DatasetGraph change = read(CORPUS.resolve(folder).resolve(name + ".trig"));
        List<Triple> removed = statements(change, "https://example.org/remove");
        List<Triple> added = statements(change, "https://example.org/add");
        assertThat(removed.size() + added.size()).isPositive();
        assertThat(removed).allMatch(changed::contains);
        removed.forEach(changed::delete);
        assertThat(added).noneMatch(changed::contains);
        added.forEach(changed::add);
        return Lantern.check(new LocatedGraph(changed, Lantern.located().locations())).stream()
                .filter(finding -> !finding.rule().equals(ALWAYS_TOLD))
                .toList();
    }

    private static List<Triple> statements(DatasetGraph change, String graph) {
        return change.getGraph(NodeFactory.createURI(graph)).find().toList();
    }

    private static DatasetGraph read(Path file) throws IOException {
        String text = Files.readString(CORPUS.resolve("prefixes.ttl")) + Files.readString(file);
        return RDFParser.fromString(text, Lang.TRIG).toDatasetGraph();
    }
}
