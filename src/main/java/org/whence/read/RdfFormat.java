package org.whence.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The RDF formats that are read, known by how a file's name ends. Owns no parser. */
enum RdfFormat {
    TURTLE("Turtle", RDFFormat.TURTLE, "ttl"),
    TRIG("TriG", RDFFormat.TRIG, "trig"),
    N_TRIPLES("N-Triples", RDFFormat.NTRIPLES, "nt"),
    N_QUADS("N-Quads", RDFFormat.NQUADS, "nq"),
    RDF_XML("RDF/XML", RDFFormat.RDFXML, "rdf", "xml", "owl"),
    JSON_LD("JSON-LD", RDFFormat.JSONLD, "jsonld"),
    ND_JSON_LD("JSON-LD lines", RDFFormat.NDJSONLD, "ndjsonld", "jsonl", "ndjson"),
    TRIX("TriX", RDFFormat.TRIX, "trix"),
    RDF_JSON("RDF/JSON", RDFFormat.RDFJSON, "rj");

    private static final String PACKED = ".gz";

    private final String label;
    private final RDFFormat rio;
    private final List<String> endings;

    RdfFormat(String label, RDFFormat rio, String... endings) {
        this.label = label;
        this.rio = rio;
        this.endings = List.of(endings);
    }

    /** By a file's name, of which {@code .gz} at the end is left aside. */
    static Optional<RdfFormat> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String bare = isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(ending -> bare.endsWith("." + ending)))
                .findFirst();
    }

    /** Whether the name says that the file is packed by gzip. */
    static boolean isPacked(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }

    /** All endings, for a message. */
    static String allEndings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(", "));
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** Without their full stop. */
    List<String> endings() {
        return endings;
    }

    RDFFormat rio() {
        return rio;
    }

    /** Whether the format is text in UTF-8; the XML formats say their encoding themselves. */
    boolean isUtf8() {
        return this != RDF_XML && this != TRIX;
    }
}
