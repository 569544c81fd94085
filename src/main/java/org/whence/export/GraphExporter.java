package org.whence.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.whence.store.BlankNodeLabels;
import org.whence.term.JenaToRio;
import org.whence.term.PrefixTable;

/**
 * Statements → a document in one of the formats: sorted, so that the same statements give the same bytes and a
 * small change a small diff. Holds everything in memory while it sorts. Owns no choice of statements, and closes no
 * stream.
 */
public final class GraphExporter {
    private GraphExporter() {}

    /**
     * Writes the statements, with the prefixes that they bring along themselves. A format that knows no named graphs
     * merges them into one.
     *
     * @throws IOException when the stream cannot be written to
     * @throws org.whence.model.UserMessageException when the format cannot express a statement
     */
    public static void write(Stream<Quad> statements, GraphFormat format, OutputStream out) throws IOException {
        Set<Quad> quads = statements.collect(Collectors.toCollection(LinkedHashSet::new));
        write(quads, PrefixTable.of(quads.stream().map(Quad::asTriple)), format, out);
    }

    /**
     * Writes the statements, with those of these prefixes that they use.
     *
     * @throws IOException when the stream cannot be written to
     * @throws org.whence.model.UserMessageException when the format cannot express a statement
     */
    public static void write(Collection<Quad> statements, PrefixTable prefixes, GraphFormat format, OutputStream out)
            throws IOException {
        Set<Quad> quads = new LinkedHashSet<>(statements);
        List<Statement> sorted = sorted(quads, format);
        if (format == GraphFormat.JSONLD) {
            JsonLdGraphWriter.write(sorted, prefixes, out);
        } else {
            RioGraphWriter.write(sorted, prefixes, format, out);
        }
        out.flush();
    }

    private static List<Statement> sorted(Set<Quad> quads, GraphFormat format) {
        Map<Node, String> labels = BlankNodeLabels.of(quads);
        return quads.stream()
                .map(quad -> relabelled(quad, labels))
                .map(quad -> format.keepsGraphs() ? JenaToRio.statement(quad) : JenaToRio.statement(quad.asTriple()))
                .distinct()
                .sorted(StatementOrder.INSTANCE)
                .toList();
    }

    private static Quad relabelled(Quad quad, Map<Node, String> labels) {
        return labels.isEmpty()
                ? quad
                : new Quad(
                        relabelled(quad.getGraph(), labels),
                        relabelled(quad.getSubject(), labels),
                        quad.getPredicate(),
                        relabelled(quad.getObject(), labels));
    }

    private static Node relabelled(Node term, Map<Node, String> labels) {
        return term.isBlank() ? NodeFactory.createBlankNode(labels.get(term)) : term;
    }
}
