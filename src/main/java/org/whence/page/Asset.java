package org.whence.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.whence.draw.MapStyle;

/**
 * A file that pages are made with: style, script, icon. Names are fixed here, so that no path can ask for another.
 *
 * @param address where pages look for it
 * @param mediaType as HTTP names it
 * @param text what is in it, to be sent as UTF-8
 */
public record Asset(String address, String mediaType, String text) {
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SVG = "image/svg+xml";

    /** All of them. */
    public static List<Asset> all() {
        return List.of(
                file("style.css", CSS),
                new Asset("/map.css", CSS, MapStyle.cssWithTimelines()),
                file("script.js", "text/javascript; charset=utf-8"),
                file("query.js", "text/javascript; charset=utf-8"),
                file("icon.svg", SVG));
    }

    /** Its content as it is sent. */
    public byte[] content() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Asset file(String name, String mediaType) {
        try (InputStream in = Asset.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program has been built without web/" + name + ".");
            }
            return new Asset("/" + name, mediaType, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
