package org.whence.export;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;

/**
 * Expanded JSON-LD with its nodes in the order of their names, in each graph: Titanium puts a node where it is
 * first mentioned, so that one more mention would move it. Owns no order within a node.
 */
final class NaturalNodeOrder {
    private static final String ID = "@id";
    private static final String GRAPH = "@graph";

    private static final Comparator<JsonObject> BY_NAME = Comparator.comparing(
            node -> node.get(ID) instanceof JsonString name ? name.getString() : "", NaturalOrder.INSTANCE);

    private NaturalNodeOrder() {}

    static JsonArray of(JsonArray nodes) {
        JsonArrayBuilder sorted = Json.createArrayBuilder();
        nodes.stream()
                .map(JsonValue::asJsonObject)
                .sorted(BY_NAME)
                .map(NaturalNodeOrder::withSortedGraph)
                .forEach(sorted::add);
        return sorted.build();
    }

    private static JsonObject withSortedGraph(JsonObject node) {
        return node.containsKey(GRAPH)
                ? Json.createObjectBuilder(node)
                        .add(GRAPH, of(node.getJsonArray(GRAPH)))
                        .build()
                : node;
    }
}
