package org.whence.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.whence.ask.Answer;
import org.whence.ask.FreeResult;
import org.whence.export.GraphExporter;
import org.whence.export.GraphFormat;

/**
 * What a query of the user's own yields, as a page shows it: a table of links, yes or no, or Turtle. Owns no markup.
 *
 * @param kind {@code table}, {@code truth} or {@code triples}
 * @param columns the variables, of a table
 * @param rows of a table, an empty link where there is no value
 * @param isCut whether there is more than is shown
 * @param truth the answer to an ASK
 * @param turtle the triples of a CONSTRUCT or DESCRIBE
 * @param triples how many there are
 * @param whyEmpty why there is nothing; empty where there is something
 */
record QueryResult(
        String kind,
        List<String> columns,
        List<List<Link>> rows,
        boolean isCut,
        boolean truth,
        String turtle,
        int triples,
        String whyEmpty) {

    /** The most rows, or triples, that a page shows. */
    static final int MOST = 200;

    private static final Link NOTHING = new Link("", "");

    /** A result, in a reading of the scope. */
    static QueryResult of(FreeResult result, Scope scope) {
        if (result instanceof FreeResult.Table table) {
            Answer answer = table.answer();
            Links links = new Links(scope);
            List<List<Link>> rows = answer.rows().stream()
                    .limit(MOST)
                    .map(row ->
                            row.stream().map(term -> cell(term, links, scope)).toList())
                    .toList();
            return new QueryResult(
                    "table",
                    answer.columns(),
                    rows,
                    answer.rows().size() > MOST,
                    false,
                    "",
                    0,
                    answer.whyEmpty().orElse(""));
        }
        if (result instanceof FreeResult.Truth truth) {
            return new QueryResult("truth", List.of(), List.of(), false, truth.value(), "", 0, "");
        }
        Graph graph = ((FreeResult.Triples) result).graph();
        List<Quad> all = graph.find()
                .mapWith(triple -> new Quad(Quad.defaultGraphNodeGenerated, triple))
                .toList();
        return new QueryResult(
                "triples",
                List.of(),
                List.of(),
                all.size() > MOST,
                false,
                turtle(all.subList(0, Math.min(MOST, all.size())), scope),
                all.size(),
                all.isEmpty() ? "The query yields no triple." : "");
    }

    private static Link cell(Node term, Links links, Scope scope) {
        if (term == null) {
            return NOTHING;
        }
        Link link = links.to(term);
        if (!term.isURI()) {
            return link;
        }
        String name = scope.prefixes().shorten(term.getURI());
        return new Link(link.text(), link.href(), link.text().equals(name) ? "" : name);
    }

    private static String turtle(List<Quad> quads, Scope scope) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            GraphExporter.write(quads, scope.prefixes(), GraphFormat.TURTLE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
