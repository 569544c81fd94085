package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whence.term.LocatedGraph;

/**
 * Each case is the invented account with some statements removed and some added. What the account itself gives the
 * audit to ask is set aside: those of {@code fires} bring questions of one rule, that of their name, and those of
 * {@code silent}, their mirror images, bring none.
 */
class AuditCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/audit");
    private static final int CASES = 27;

    @ParameterizedTest
    @MethodSource("firing")
    void theRuleAsksAndNoOther(String name) throws IOException {
        List<AuditFinding> asked = newlyAsked("fires", name);
        assertThat(asked).isNotEmpty();
        assertThat(asked).extracting(AuditFinding::rule).containsOnly(rule(name));
        assertThat(asked).allSatisfy(finding -> {
            assertThat(finding.question()).matches("[A-Z“].*\\?.*").doesNotContain("\n");
            assertThat(finding.places()).isNotEmpty();
            assertThat(finding.readings()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("silent")
    void whatGoesTogetherIsNotAsked(String name) throws IOException {
        assertThat(newlyAsked("silent", name)).isEmpty();
    }

    @Test
    void everyRuleHasACaseAndItsMirrorImage() throws IOException {
        Set<String> rules = new TreeSet<>(Lantern.audit(Lantern.located()).rules());
        assertThat(rules).hasSize(16);
        assertThat(firing()).hasSize(CASES).isEqualTo(silent());
        Set<String> tried = new TreeSet<>();
        firing().forEach(name -> tried.add(rule(name)));
        assertThat(tried).isEqualTo(rules);
    }

    /** A case may say after the rule's name what is special about it. */
    private static String rule(String name) {
        return Lantern.audit(Lantern.located()).rules().stream()
                .filter(name::startsWith)
                .findFirst()
                .orElseThrow();
    }

    static Set<String> firing() throws IOException {
        return cases("fires");
    }

    static Set<String> silent() throws IOException {
        return cases("silent");
    }

    private static Set<String> cases(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.trig$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<AuditFinding> newlyAsked(String folder, String name) throws IOException {
        Graph changed = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(changed, Lantern.located().graph());
        DatasetGraph change = read(CORPUS.resolve(folder).resolve(name + ".trig"));
        List<Triple> removed = statements(change, "https://example.org/remove");
        List<Triple> added = statements(change, "https://example.org/add");
        assertThat(removed).allMatch(changed::contains);
        removed.forEach(changed::delete);
        assertThat(added).isNotEmpty().noneMatch(changed::contains);
        added.forEach(changed::add);
        List<AuditFinding> asked = new ArrayList<>(
                Lantern.audit(new LocatedGraph(changed, Lantern.located().locations()))
                        .findings());
        asked.removeAll(Lantern.audit(Lantern.located()).findings());
        return asked;
    }

    private static List<Triple> statements(DatasetGraph change, String graph) {
        return change.getGraph(NodeFactory.createURI(graph)).find().toList();
    }

    private static DatasetGraph read(Path file) throws IOException {
        String prefixes = Files.readString(Path.of("src/test/resources/check/prefixes.ttl"));
        return RDFParser.fromString(prefixes + Files.readString(file), Lang.TRIG)
                .toDatasetGraph();
    }
}
