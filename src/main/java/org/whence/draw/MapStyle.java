package org.whence.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The style sheet of every picture: light, dark and print. A picture in a file carries it; a page links it once for
 * all its pictures, so that its content security policy needs no inline style. Owns no sizes: those are
 * {@link TextStyle}'s, and a test keeps the two in step.
 */
public final class MapStyle {
    private static final String MAPS = "map.css";
    private static final String TIMELINES = "timeline.css";

    private MapStyle() {}

    /** The style sheet of maps; all its classes begin with {@code wm}. */
    public static String css() {
        return read(MAPS);
    }

    /** The style sheet of maps and of timelines, whose further classes begin with {@code wt}. */
    public static String cssWithTimelines() {
        return read(MAPS) + "\n" + read(TIMELINES);
    }

    private static String read(String name) {
        try (InputStream file = MapStyle.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet " + name, e);
        }
    }
}
