package org.whence.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which claims by the million come. */
public enum ClaimFormat {
    /** Statements in named graphs, one a line. */
    NQUADS(RdfFormat.N_QUADS, ClaimFile.Kind.LINES, "nq", "nquads"),
    /** Statements, one a line. */
    NTRIPLES(RdfFormat.N_TRIPLES, ClaimFile.Kind.LINES, "nt", "ntriples"),
    /** Turtle. */
    TURTLE(RdfFormat.TURTLE, ClaimFile.Kind.RDF, "ttl"),
    /** TriG. */
    TRIG(RdfFormat.TRIG, ClaimFile.Kind.RDF, "trig"),
    /** RDF/XML. */
    RDFXML(RdfFormat.RDF_XML, ClaimFile.Kind.RDF, "rdf", "owl", "xml"),
    /** JSON-LD. */
    JSONLD(RdfFormat.JSON_LD, ClaimFile.Kind.RDF, "jsonld"),
    /** CauseNet's lines of JSON ({@link CauseNetBlocks}). */
    CAUSENET(null, ClaimFile.Kind.CAUSENET, "jsonl"),
    /** Wikidata's dump in JSON ({@link WikidataBlocks}). */
    WIKIDATA(null, ClaimFile.Kind.WIKIDATA, "json"),
    /** Wikidata's dump of simple statements in N-Triples ({@link TruthyBlocks}). */
    WIKIDATA_TRUTHY(RdfFormat.N_TRIPLES, ClaimFile.Kind.TRUTHY);

    private final RdfFormat rdf;
    private final ClaimFile.Kind kind;
    private final String[] endings;

    ClaimFormat(RdfFormat rdf, ClaimFile.Kind kind, String... endings) {
        this.rdf = rdf;
        this.kind = kind;
        this.endings = endings;
    }

    /** By a name in small letters, without the ending of a packed file. */
    static Optional<ClaimFormat> ofName(String name) {
        return Arrays.stream(values())
                .filter(format -> Arrays.stream(format.endings).anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }

    /** By the name that users write. */
    public static Optional<ClaimFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    /** All of them, for a message. */
    public static String names() {
        return Arrays.stream(values()).map(ClaimFormat::toString).collect(Collectors.joining(", "));
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ClaimFile.Kind kind() {
        return kind;
    }

    RdfFormat rdf() {
        return rdf;
    }
}
