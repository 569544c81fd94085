package org.whence.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.whence.trace.TraceAnswer;

/**
 * The answer to a causal question as one JSON object: {@code question}, {@code given}, {@code asked_of}; the answer's
 * own members; {@code why_empty} (null where something was found) and {@code foot}. Keys in a stable order. Owns no
 * member.
 */
final class TraceJson {
    private TraceJson() {}

    static String of(TraceAnswer answer) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("question", answer.title());
        Map<String, Object> given = new LinkedHashMap<>();
        answer.given().forEach(value -> given.merge(value.name(), value.value(), (one, two) -> one + "; " + two));
        all.put("given", given);
        all.put("asked_of", answer.scope());
        all.putAll(answer.data());
        all.put("why_empty", answer.whyEmpty().orElse(null));
        all.put("foot", answer.foot());
        return JSON.toString(json(all)).strip() + "\n";
    }

    private static JsonValue json(Object value) {
        if (value instanceof Map<?, ?> members) {
            JsonObject object = new JsonObject();
            members.forEach((key, member) -> object.put((String) key, json(member)));
            return object;
        }
        if (value instanceof List<?> elements) {
            JsonArray array = new JsonArray();
            elements.forEach(element -> array.add(json(element)));
            return array;
        }
        if (value == null) {
            return JsonNull.instance;
        }
        if (value instanceof Boolean truth) {
            return new JsonBoolean(truth);
        }
        if (value instanceof Integer number) {
            return JsonNumber.value(number);
        }
        if (value instanceof Double number) {
            return JsonNumber.value(number);
        }
        return new JsonString(value.toString());
    }
}
