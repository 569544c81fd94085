package org.whence.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.whence.model.Terms;
import org.whence.trace.TraceAnswer;
import org.whence.trace.TraceView;

/**
 * A causal question as an address asks it. Owns no search.
 *
 * @param name the last step of its address, and the command of that name
 * @param question in plain words
 * @param parameters its own, beside those that every causal question has
 * @param asked the answer to the parameters' values, by name
 */
public record CausalQuestion(
        String name,
        String question,
        List<Parameter> parameters,
        BiFunction<TraceView, Map<String, String>, TraceAnswer> asked) {

    /**
     * What a question takes.
     *
     * @param name as it stands in the address
     * @param help what a value means
     * @param ofClass the IRI of the class that the value belongs to, where it is a thing
     * @param required whether the question cannot be asked without it
     */
    public record Parameter(String name, String help, Optional<String> ofClass, boolean required) {
        /** One whose value is no thing. */
        public Parameter(String name, String help) {
            this(name, help, Optional.empty(), false);
        }

        /** One whose value is a factor. */
        public static Parameter factor(String name, String help) {
            return new Parameter(name, help, Optional.of(Terms.FACTOR), false);
        }

        /** The same, not to be left out. */
        public Parameter needed() {
            return new Parameter(name, help, ofClass, true);
        }
    }

    /** Whether it takes a parameter of that name. */
    public boolean takes(String parameter) {
        return parameters.stream().anyMatch(own -> own.name().equals(parameter));
    }
}
