package org.whence.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.whence.term.PrefixTable;

/**
 * Sorted statements → JSON-LD 1.1, compacted with {@link WhenceContext} and carrying it inside, so that whoever
 * reads the file has to fetch nothing. Sorts nothing itself: Titanium keeps the order in which it is fed.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#serialize-rdf-as-json-ld-algorithm">JSON-LD 1.1 API, 8.4</a>
 */
final class JsonLdGraphWriter {
    private static final String CONTEXT = "@context";

    private static final DocumentLoader REFUSING = (url, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Nothing is fetched: " + url);
    };

    private JsonLdGraphWriter() {}

    static void write(List<Statement> sorted, PrefixTable prefixes, OutputStream out) throws IOException {
        try {
            JsonArray expanded = NativeNumbers.in(NaturalNodeOrder.of(expanded(sorted)));
            JsonObject compacted = JsonLd.compact(
                            JsonDocument.of(expanded), JsonDocument.of(WhenceContext.with(prefixes, sorted)))
                    .loader(REFUSING)
                    .get();
            Map<String, ?> settings = Map.of(JsonGenerator.PRETTY_PRINTING, true);
            try (JsonWriter writer = Json.createWriterFactory(settings).createWriter(new Unclosed(out))) {
                writer.write(contextFirst(compacted));
            }
            out.write('\n');
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalStateException("Titanium refused a graph that it was fed: " + e.getMessage(), e);
        }
    }

    /** As readers that do not hold the whole document want it. */
    private static JsonObject contextFirst(JsonObject compacted) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        if (compacted.containsKey(CONTEXT)) {
            builder.add(CONTEXT, compacted.get(CONTEXT));
        }
        compacted.forEach((key, value) -> {
            if (!key.equals(CONTEXT)) {
                builder.add(key, value);
            }
        });
        return builder.build();
    }

    private static JsonArray expanded(List<Statement> sorted) throws JsonLdError, RdfConsumerException {
        QuadsToJsonld quads = JsonLd.fromRdf().options(new JsonLdOptions(REFUSING));
        for (Statement statement : sorted) {
            Value object = statement.getObject();
            Literal literal = object instanceof Literal found ? found : null;
            quads.quad(
                    name(statement.getSubject()),
                    name(statement.getPredicate()),
                    name(object),
                    literal == null ? null : literal.getDatatype().stringValue(),
                    literal == null ? null : literal.getLanguage().orElse(null),
                    null,
                    statement.getContext() == null ? null : name(statement.getContext()));
        }
        return quads.toJsonLd();
    }

    private static String name(Value term) {
        return term instanceof BNode blank ? "_:" + blank.getID() : term.stringValue();
    }

    /** Passes everything on but the end: the caller's stream is the caller's to close. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
