package org.whence.export;

import java.util.OptionalInt;
import org.whence.draw.CausalMap;
import org.whence.draw.PlacedMap;
import org.whence.draw.SvgMap;
import org.whence.model.UserMessageException;
import org.whence.trace.TraceAnswer;

/** The answer to a causal question → text in one of its formats. Equal answers give equal text. Owns no wording. */
public final class TraceExporter {
    private TraceExporter() {}

    /**
     * Writes an answer whole; its last line ends with a line feed.
     *
     * @param width of the terminal, in characters, for text to fit into; empty where lines may be as long as they will
     * @throws UserMessageException if a map or a picture is wanted and nothing was found, with the reason
     */
    public static String write(TraceAnswer answer, TraceFormat format, OptionalInt width) {
        return switch (format) {
            case TEXT -> new TraceText(answer, width).toString();
            case JSON -> TraceJson.of(answer);
            case SVG -> SvgMap.document(picture(answer));
            case MERMAID -> MermaidMapExporter.write(map(answer));
            case DOT -> DotMapExporter.write(map(answer));
            case GRAPHML -> GraphMlMapExporter.write(map(answer));
        };
    }

    private static CausalMap map(TraceAnswer answer) {
        return answer.map().orElseThrow(() -> nothing(answer));
    }

    private static PlacedMap picture(TraceAnswer answer) {
        return answer.picture().orElseThrow(() -> nothing(answer));
    }

    private static UserMessageException nothing(TraceAnswer answer) {
        return UserMessageException.badUse(
                "There is nothing to draw. " + answer.whyEmpty().orElse("The answer has no map."));
    }
}
