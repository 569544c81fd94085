package org.whence.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.whence.model.UserMessageException;
import org.whence.trace.CausalGraph;

/**
 * What an answer took the things of its question for, so that a form shows what they are called, however they were
 * asked for. Owns no search for names.
 *
 * @param labels of the things, by the parameter that each stands in
 * @param askable how each is asked for again: by its label where that names nothing else
 */
record TakenThings(Map<String, String> labels, Map<String, String> askable) {
    static final TakenThings NONE = new TakenThings(Map.of(), Map.of());

    /** Keeps copies. */
    TakenThings {
        labels = Map.copyOf(labels);
        askable = Map.copyOf(askable);
    }

    /** Those of an answer's data. */
    static TakenThings of(Map<String, Object> data, CausalGraph graph) {
        Map<String, String> labels = new HashMap<>();
        Map<String, String> askable = new HashMap<>();
        data.forEach((parameter, value) -> {
            if (value instanceof Map<?, ?> thing
                    && thing.get("label") instanceof String label
                    && thing.get("iri") instanceof String iri) {
                labels.put(parameter, label);
                if (isNameOf(label, iri, graph)) {
                    askable.put(parameter, label);
                }
            }
        });
        return new TakenThings(labels, askable);
    }

    /** What a thing is called that a parameter was taken for; empty where it was taken for none. */
    String label(String parameter) {
        return labels.getOrDefault(parameter, "");
    }

    /** The same, if it can be asked for so. */
    Optional<String> asked(String parameter) {
        return Optional.ofNullable(askable.get(parameter));
    }

    private static boolean isNameOf(String label, String iri, CausalGraph graph) {
        try {
            return graph.factor("from", label).iri().equals(iri);
        } catch (UserMessageException e) {
            return false;
        }
    }
}
