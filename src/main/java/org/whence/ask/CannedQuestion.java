package org.whence.ask;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A question that comes with the program: one file of {@code queries/ask/}, whose header is its manual page.
 * Owns no answer and is never changed by being asked.
 *
 * @param name the file's name without its ending, {@code root-causes}
 * @param file the file, as a message shows it
 * @param summary the question in plain words
 * @param description its manual page: how to read the answer, and what it cannot tell
 * @param tags what it is about
 * @param parameters what it asks for, in the order in which its header describes them
 * @param empty the sentence for an answer without rows; {@code {name}} stands for a parameter's value
 * @param foot what is said below every answer
 * @param query the query, its parameters still variables
 * @param text the file itself
 */
public record CannedQuestion(
        String name,
        String file,
        String summary,
        String description,
        List<String> tags,
        List<Parameter> parameters,
        String empty,
        List<String> foot,
        Query query,
        String text) {

    /** The parameter that users call so. */
    public Optional<Parameter> parameter(String called) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(called))
                .findFirst();
    }
}
