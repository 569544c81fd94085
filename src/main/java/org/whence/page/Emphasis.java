package org.whence.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * The weight that a voice gives its claim, in words that need no vocabulary; in templates {@code weight | emphasis}.
 * They fit a cause and a sign alike. Owns no weight: the ontology does.
 */
final class Emphasis extends AbstractExtension implements Filter {
    private static final Map<String, String> WORDS = Map.of(
            "root", "called the root",
            "principal", "called the chief one",
            "partial", "called a part of it",
            "contributory", "called one among several",
            "immediate", "called what set it off",
            "sealing", "said to have sealed it");

    /** The words for a weight's label; one that an account brings itself is named. */
    static String words(String weight) {
        return WORDS.getOrDefault(weight, "stressed as " + weight);
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("emphasis", this);
    }

    @Override
    public Object apply(
            Object weight,
            Map<String, Object> arguments,
            PebbleTemplate template,
            EvaluationContext context,
            int line) {
        return words(String.valueOf(weight));
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of();
    }
}
