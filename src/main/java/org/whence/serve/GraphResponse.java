package org.whence.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.whence.export.GraphExporter;
import org.whence.export.GraphFormat;
import org.whence.term.PrefixTable;

/**
 * Statements as a response, in the format asked for; and which formats there are to ask for. Sorted in
 * memory, and written as it goes: a fault is told as long as the response holds back what was written. Owns no choice
 * of statements.
 */
final class GraphResponse {
    /** What a page is to be: HTML, or a graph in some format. */
    sealed interface Form permits Html, Rdf {}

    /** For people. */
    record Html() implements Form {}

    /** For programs. */
    record Rdf(GraphFormat format) implements Form {}

    private static final String HTML = "html";

    /** In the order of our own preference: a client that takes anything, such as curl, gets Turtle. */
    private static final Map<String, Form> OFFERS = offers();

    private GraphResponse() {}

    /** The form that an ending means: {@code ttl}, {@code html}. */
    static Optional<Form> byEnding(String ending) {
        return ending.equals(HTML)
                ? Optional.of(new Html())
                : List.of(GraphFormat.values()).stream()
                        .filter(format -> format.fileEnding().equals(ending))
                        .<Form>map(Rdf::new)
                        .findFirst();
    }

    /** The form that an Accept header asks for. */
    static Optional<Form> byAccept(String header) {
        return new Accept(header).choose(OFFERS);
    }

    /** What to say when a client takes nothing that there is. */
    static NotAcceptableException nothingAcceptable() {
        return new NotAcceptableException(OFFERS.keySet());
    }

    /** The endings of all formats for programs. */
    static List<String> fileEndings() {
        return Stream.of(GraphFormat.values()).map(GraphFormat::fileEnding).toList();
    }

    static String ending(Form form) {
        return form instanceof Rdf rdf ? rdf.format.fileEnding() : HTML;
    }

    /**
     * A Link header to the same in every form (RFC 8288).
     *
     * @param base the address up to its ending, the dot included
     */
    static String alternates(String base) {
        return Stream.concat(Stream.of(GraphFormat.values()).map(Rdf::new), Stream.of(new Html()))
                .map(form -> "<" + base + ending(form) + ">; rel=\"alternate\"; type=\""
                        + (form instanceof Rdf rdf ? rdf.format.mediaType() : "text/html") + "\"")
                .collect(Collectors.joining(", "));
    }

    static void send(HttpServletResponse response, List<Quad> statements, PrefixTable prefixes, GraphFormat format)
            throws IOException {
        response.setContentType(format.mediaType() + (format.mediaType().startsWith("text/") ? "; charset=utf-8" : ""));
        GraphExporter.write(statements, prefixes, format, response.getOutputStream());
    }

    private static Map<String, Form> offers() {
        Map<String, Form> offers = new LinkedHashMap<>();
        offers.put(GraphFormat.TURTLE.mediaType(), new Rdf(GraphFormat.TURTLE));
        offers.put("text/html", new Html());
        offers.put("application/xhtml+xml", new Html());
        for (GraphFormat format : GraphFormat.values()) {
            offers.putIfAbsent(format.mediaType(), new Rdf(format));
        }
        offers.put("application/json", new Rdf(GraphFormat.JSONLD));
        return offers;
    }
}
