package org.whence.export;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import org.whence.model.Terms;

/**
 * Whole numbers and truth values of expanded JSON-LD as JSON's own, where reading them back gives the very same
 * literal: {@code 17}, but not {@code 017} nor a number beyond what JSON's readers keep exact. (Titanium's own
 * option for this also touches doubles, and loses how they were written.)
 */
final class NativeNumbers {
    private static final Pattern EXACT = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private NativeNumbers() {}

    static JsonArray in(JsonArray expanded) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        expanded.forEach(value -> array.add(of(value)));
        return array.build();
    }

    private static JsonValue of(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> in(value.asJsonArray());
            case OBJECT -> object(value.asJsonObject());
            default -> value;
        };
    }

    private static JsonObject object(JsonObject object) {
        if (object.get("@value") instanceof JsonString text && object.get("@type") instanceof JsonString type) {
            return valueObject(object, text.getString(), type.getString());
        }
        JsonObjectBuilder builder = Json.createObjectBuilder();
        object.forEach((key, value) -> builder.add(key, of(value)));
        return builder.build();
    }

    private static JsonObject valueObject(JsonObject object, String text, String type) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        if (type.equals(Terms.XSD + "integer") && EXACT.matcher(text).matches()) {
            return builder.add("@value", Long.parseLong(text)).build();
        }
        if (type.equals(Terms.XSD + "boolean") && (text.equals("true") || text.equals("false"))) {
            return builder.add("@value", text.equals("true")).build();
        }
        return object;
    }
}
