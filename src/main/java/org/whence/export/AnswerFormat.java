package org.whence.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whence.model.UserMessageException;

/** The forms in which an answer can be had. Owns no writing. */
public enum AnswerFormat {
    /** For people: aligned columns, with the question above and what is to be said below. */
    TABLE("text/plain"),
    /** SPARQL 1.1 Query Results CSV: full IRIs, plain values. */
    CSV("text/csv"),
    /** SPARQL 1.1 Query Results TSV: terms as Turtle writes them. */
    TSV("text/tab-separated-values"),
    /** SPARQL 1.1 Query Results JSON. */
    JSON("application/sparql-results+json"),
    /** For documents: a table of GitHub Flavored Markdown, with the question above and what is to be said below. */
    MARKDOWN("text/markdown");

    private final String mediaType;

    AnswerFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As HTTP names it, without the character set, which is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the words around the rows are part of it; where not, they have to be told otherwise. */
    public boolean hasWords() {
        return this == TABLE || this == MARKDOWN;
    }

    /**
     * The format that a user names.
     *
     * @throws UserMessageException if there is none of that name
     */
    public static AnswerFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> UserMessageException.badUse("There is no format “" + name
                        + "” for an answer; there are "
                        + Arrays.stream(values()).map(AnswerFormat::toString).collect(Collectors.joining(", ")) + "."));
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
