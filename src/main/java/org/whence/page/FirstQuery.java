package org.whence.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The query that the start page offers to begin with: {@code queries/serve/first-query.rq}. Owns no other. */
public final class FirstQuery {
    private FirstQuery() {}

    /** Its text, without the header that is its manual page. */
    public static String text() {
        try (InputStream in = FirstQuery.class.getResourceAsStream("/queries/serve/first-query.rq")) {
            if (in == null) {
                throw new IllegalStateException("The program has been built without queries/serve/first-query.rq.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#+"))
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
