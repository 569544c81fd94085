package org.whence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The queries of {@code src/test/resources/bench}, with their ends put in. */
final class SparqlText {
    private static final Path FOLDER = Path.of("src/test/resources/bench");

    /** Longer chains than this are not looked for by engines that must be asked length by length. */
    static final int LONGEST_CHAIN = 6;

    private SparqlText() {}

    static String of(String file, Ask ask) throws IOException {
        return Files.readString(FOLDER.resolve(file + ".rq"))
                .replace("?_x_iri", "<" + ask.effect() + ">")
                .replace("?_a_iri", "<" + ask.from() + ">");
    }

    /** One query for each question that is one query. */
    static String of(Ask ask) throws IOException {
        return of(ask.question().name().toLowerCase(java.util.Locale.ROOT), ask);
    }
}
