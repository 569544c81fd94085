package org.whence.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whence.trace.TraceAnswer;

/**
 * An answer's data, as programs get it, with the address of a page beside each name: so a page shows what the API
 * sends, and no more. Owns neither.
 */
final class LinkedData {
    private static final String IRI = "iri";

    private LinkedData() {}

    /** The data of an answer: wherever an object has an {@code iri}, it gets an {@code href}. */
    static Map<String, Object> of(TraceAnswer answer) {
        return object(answer.data());
    }

    private static Map<String, Object> object(Map<?, ?> data) {
        Map<String, Object> linked = new LinkedHashMap<>();
        data.forEach((name, value) -> linked.put((String) name, linked(value)));
        if (linked.get(IRI) instanceof String iri) {
            linked.put("href", href(iri));
        }
        return linked;
    }

    private static Object linked(Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        return value instanceof List<?> list
                ? list.stream().map(LinkedData::linked).toList()
                : value;
    }

    /** What an ontology names, such as an outcome that accounts share, has a page here too. */
    static String href(String iri) {
        return Addresses.hrefOfThing(iri);
    }
}
