package org.whence.export;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.Statement;
import org.whence.model.Terms;
import org.whence.term.PrefixTable;

/**
 * The JSON-LD context of Whence, {@code ontology/context.jsonld}: short names for every term of the core. Owns no
 * domain: prefixes of other vocabularies that a graph uses are added to it.
 */
public final class WhenceContext {
    private static final String CONTEXT = "@context";

    private WhenceContext() {}

    /** The document as it stands in {@code ontology/}. */
    public static JsonObject document() {
        try (InputStream in = WhenceContext.class.getResourceAsStream("/ontology/context.jsonld")) {
            if (in == null) {
                throw new IllegalStateException("The program has been built without ontology/context.jsonld.");
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The context, and after it the prefixes that these statements need and it has not. */
    static JsonStructure with(PrefixTable prefixes, List<Statement> statements) {
        JsonObject own = document().getJsonObject(CONTEXT);
        Set<String> used = Namespaces.in(statements);
        JsonObjectBuilder added = Json.createObjectBuilder();
        prefixes.namespaces().forEach((prefix, namespace) -> {
            if (used.contains(namespace) && !namespace.startsWith(Terms.DATA) && !own.containsKey(prefix)) {
                added.add(prefix, namespace);
            }
        });
        JsonObject more = added.build();
        JsonValue context = more.isEmpty() ? own : both(own, more);
        return Json.createObjectBuilder().add(CONTEXT, context).build();
    }

    private static JsonArray both(JsonObject own, JsonObject more) {
        return Json.createArrayBuilder().add(own).add(more).build();
    }
}
