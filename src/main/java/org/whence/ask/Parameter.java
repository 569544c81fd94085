package org.whence.ask;

import java.util.Optional;
import org.apache.jena.sparql.core.Var;

/**
 * One thing that a question asks of whoever asks it: a variable of its query, named by the rule of grlc and
 * BASIL ({@code ?_effect_iri} must have a value, {@code ?__voice_iri} may have one). Owns no value.
 *
 * @param name as users write it, {@code effect}
 * @param variable as the query has it, {@code ?_effect_iri}
 * @param type what kind of value it takes
 * @param required whether the question makes no sense without a value
 * @param help what the value means, in a few words
 * @param ofClass the class that a value must belong to, where it is an IRI and the file names one
 * @param fixedDefault the value that the file gives, as a user would write it
 * @param accountDefault the property of the account whose value is the default, where the file names one
 */
public record Parameter(
        String name,
        Var variable,
        ParameterType type,
        boolean required,
        String help,
        Optional<String> ofClass,
        Optional<String> fixedDefault,
        Optional<String> accountDefault) {

    /** What a user may give, in a few words. */
    public String accepts() {
        return type.describe();
    }
}
