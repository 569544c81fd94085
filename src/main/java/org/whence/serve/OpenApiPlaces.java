package org.whence.serve;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whence.export.GraphFormat;
import org.whence.page.Site;

/** What answers programs besides the questions, for the description of the interface. Owns no answer. */
final class OpenApiPlaces {
    private OpenApiPlaces() {}

    /**
     * One address.
     *
     * @param id what a program may call it
     * @param types the media types that it answers in
     */
    record Place(String address, String id, String summary, List<JsonObject> parameters, List<String> types) {}

    static List<Place> all(Site site) {
        List<String> graphs =
                Stream.of(GraphFormat.values()).map(GraphFormat::mediaType).toList();
        String account = site.accounts().isEmpty() ? "" : site.accounts().get(0).key();
        return List.of(
                new Place(
                        "/api",
                        "questions",
                        "All questions, with their parameters.",
                        List.of(),
                        List.of("application/json")),
                new Place(
                        "/api/labels",
                        "labels",
                        "Things whose names fit what was typed.",
                        List.of(
                                value("q", "what was typed", true, Optional.of("a")),
                                value("class", "only things of this class", false, Optional.of("wh:Factor")),
                                value("limit", "at most so many, up to 100", false, Optional.of("10")),
                                value(
                                        "account",
                                        "the account's key, where there are several",
                                        false,
                                        Optional.empty())),
                        List.of("application/json")),
                new Place(
                        "/audit.json",
                        "audit",
                        "Where an account may disagree with itself, with both places.",
                        List.of(value(
                                "account",
                                "the account's key, where there are several",
                                site.accounts().size() > 1,
                                Optional.of(account))),
                        List.of("application/json")),
                new Place(
                        "/whence/sparql",
                        "sparql",
                        "The SPARQL endpoint; asked nothing, it describes itself.",
                        List.of(
                                value("query", "a query in SPARQL 1.1", false, Optional.of("ASK { ?s ?p ?o }")),
                                value("timeout", "seconds, less than the server's own", false, Optional.empty()),
                                value("default-graph-uri", "as SPARQL's protocol has it", false, Optional.empty()),
                                value("named-graph-uri", "as SPARQL's protocol has it", false, Optional.empty())),
                        List.of(
                                "application/sparql-results+json",
                                "application/sparql-results+xml",
                                "text/csv",
                                "text/tab-separated-values",
                                "text/turtle",
                                "application/ld+json")),
                new Place(
                        "/doc/{account}",
                        "thing",
                        "What is known of an account; below it, of each thing of it.",
                        List.of(OpenApiParameters.path("account", "the account's key, or key/kind/name", account)),
                        graphs),
                new Place(
                        "/download/{file}",
                        "download",
                        "An account as one file; NAME-all.trig with what was derived.",
                        List.of(OpenApiParameters.path("file", "key.ttl, key.jsonld, key-all.nq, …", account + ".ttl")),
                        graphs),
                new Place("/.well-known/void", "void", "What there is, described as VoID.", List.of(), graphs),
                new Place(
                        "/.well-known/sparql-examples",
                        "sparql-examples",
                        "The questions as example queries.",
                        List.of(),
                        graphs),
                new Place(
                        "/context.jsonld",
                        "context",
                        "The JSON-LD context.",
                        List.of(),
                        List.of("application/ld+json")),
                new Place("/health", "health", "Whether the server runs.", List.of(), List.of("application/json")),
                new Place(
                        "/ready", "ready", "Whether it answers quickly yet.", List.of(), List.of("application/json")));
    }

    private static JsonObject value(String name, String help, boolean required, Optional<String> example) {
        return OpenApiParameters.query(name, help, required, OpenApiParameters.text(), example);
    }
}
