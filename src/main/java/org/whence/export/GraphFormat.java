package org.whence.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;

/** A way of writing a graph down: its name on the command line, its media type, its file ending. Writes nothing. */
public enum GraphFormat {
    TURTLE("turtle", "ttl", "text/turtle", RDFFormat.TURTLE),
    TRIG("trig", "trig", "application/trig", RDFFormat.TRIG),
    NTRIPLES("ntriples", "nt", "application/n-triples", RDFFormat.NTRIPLES),
    NQUADS("nquads", "nq", "application/n-quads", RDFFormat.NQUADS),
    RDFXML("rdfxml", "rdf", "application/rdf+xml", RDFFormat.RDFXML),
    JSONLD("jsonld", "jsonld", "application/ld+json", RDFFormat.JSONLD);

    private final String title;
    private final String fileEnding;
    private final String mediaType;
    private final RDFFormat rio;

    GraphFormat(String title, String fileEnding, String mediaType, RDFFormat rio) {
        this.title = title;
        this.fileEnding = fileEnding;
        this.mediaType = mediaType;
        this.rio = rio;
    }

    /** The name on the command line. */
    public String title() {
        return title;
    }

    /** Without the dot. */
    public String fileEnding() {
        return fileEnding;
    }

    /** As registered with IANA, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether each statement keeps the name of its graph; otherwise all graphs are written as one. */
    public boolean keepsGraphs() {
        return rio.supportsContexts();
    }

    RDFFormat rio() {
        return rio;
    }

    /** The format of a name: {@code turtle}, or a file's ending such as {@code ttl}. */
    public static Optional<GraphFormat> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.title.equals(lower) || format.fileEnding.equals(lower))
                .findFirst();
    }

    /** The names on the command line, in the order in which help shows them. */
    public static List<String> titles() {
        return Arrays.stream(values()).map(GraphFormat::title).toList();
    }

    @Override
    public String toString() {
        return title;
    }
}
