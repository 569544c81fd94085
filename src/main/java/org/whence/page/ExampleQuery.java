package org.whence.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A query that the SPARQL page offers to begin with: a file of {@code queries/serve/}, whose header is its manual page.
 * None names a thing of any account. Owns no answer.
 *
 * @param name the file without its ending
 * @param summary the question in plain words
 * @param text the query, without the header
 */
record ExampleQuery(String name, String summary, String text) {
    private static final String SUMMARY = "#+ summary: ";
    private static final List<ExampleQuery> ALL = List.of(
            read("first-query"),
            read("paths"),
            read("chains"),
            read("by-voice"),
            read("denials"),
            read("dates"),
            read("kinds-of-things"));

    /** All of them, in the order in which they are offered. */
    static List<ExampleQuery> all() {
        return ALL;
    }

    /** The one of a name. */
    static Optional<ExampleQuery> named(String name) {
        return ALL.stream().filter(example -> example.name.equals(name)).findFirst();
    }

    private static ExampleQuery read(String name) {
        String file = "/queries/serve/" + name + ".rq";
        try (InputStream in = ExampleQuery.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program has been built without " + file.substring(1) + ".");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new ExampleQuery(
                    name,
                    lines.stream()
                            .filter(line -> line.startsWith(SUMMARY))
                            .map(line -> line.substring(SUMMARY.length()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(file.substring(1) + " has no summary.")),
                    lines.stream()
                            .filter(line -> !line.startsWith("#+"))
                            .collect(Collectors.joining("\n"))
                            .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
