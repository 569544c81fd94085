package org.whence.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whence.model.UserMessageException;

/** The forms in which the answer to a causal question can be had. Owns no writing. */
public enum TraceFormat {
    /** For people, in lines. */
    TEXT("text/plain", "txt"),
    /** For programs, with everything that the text says. */
    JSON("application/json", "json"),
    /** A picture. */
    SVG("image/svg+xml", "svg"),
    /** A flowchart for wikis and notebooks. */
    MERMAID("text/vnd.mermaid", "mmd"),
    /** For Graphviz. */
    DOT("text/vnd.graphviz", "dot"),
    /** For programs that analyse networks. */
    GRAPHML("application/graphml+xml", "graphml");

    private final String mediaType;
    private final String ending;

    TraceFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** As HTTP names it, without the character set, which is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** As addresses and files end. */
    public String ending() {
        return ending;
    }

    /** The format of files that end so. */
    public static Optional<TraceFormat> withEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** Whether the words around the answer are part of it; where not, they have to be told otherwise. */
    public boolean hasWords() {
        return this == TEXT || this == JSON;
    }

    /**
     * The format that a user names.
     *
     * @throws UserMessageException if there is none of that name
     */
    public static TraceFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> UserMessageException.badUse("There is no format “" + name
                        + "” for a causal answer; there are "
                        + Arrays.stream(values()).map(TraceFormat::toString).collect(Collectors.joining(", ")) + "."));
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
