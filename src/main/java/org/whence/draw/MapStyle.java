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
    private static final String FILE = "map.css";

    private MapStyle() {}

    /** The style sheet; all its classes begin with {@code wm}. */
    public static String css() {
        try (InputStream file = MapStyle.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet " + FILE, e);
        }
    }
}
