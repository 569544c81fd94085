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
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.term.LocatedGraph;

/**
 * Cases for checks: each a file with statements to remove from the invented account and statements to add to it, as
 * two named graphs. Owns no expectation.
 */
final class CorpusCase {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String REMOVE = "https://example.org/remove";
    private static final String ADD = "https://example.org/add";

    private CorpusCase() {}

    /** The names of the cases in a folder, such as {@code check/invalid}. */
    static Set<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.trig$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The invented account as a case has it; what it removes must be there, and what it adds must not. */
    static LocatedGraph of(String folder, String name) throws IOException {
        String text = Files.readString(RESOURCES.resolve("check/prefixes.ttl"))
                + Files.readString(RESOURCES.resolve(folder).resolve(name + ".trig"));
        DatasetGraph change = RDFParser.fromString(text, Lang.TRIG).toDatasetGraph();
        List<Triple> removed = statements(change, REMOVE);
        List<Triple> added = statements(change, ADD);
        assertThat(removed.size() + added.size()).isPositive();
        Graph changed = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(changed, Lantern.located().graph());
        assertThat(removed).allMatch(changed::contains);
        removed.forEach(changed::delete);
        assertThat(added).noneMatch(changed::contains);
        added.forEach(changed::add);
        return new LocatedGraph(changed, Lantern.located().locations());
    }

    private static List<Triple> statements(DatasetGraph change, String graph) {
        return change.getGraph(NodeFactory.createURI(graph)).find().toList();
    }
}
