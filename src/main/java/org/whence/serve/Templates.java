package org.whence.serve;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The HTML files of {@code web/} with their holes filled and all that is filled in escaped. Owns no content. */
final class Templates {
    private final PebbleEngine engine = new PebbleEngine.Builder()
            .loader(loader())
            .strictVariables(true)
            .autoEscaping(true)
            .build();

    /**
     * Sends a page.
     *
     * @param name the file in {@code web/}, without its ending
     * @param holes what it is filled with, by name
     */
    void send(HttpServletResponse response, int status, String name, Map<String, Object> holes) throws IOException {
        StringWriter page = new StringWriter();
        engine.getTemplate(name).evaluate(page, holes);
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.getOutputStream().write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ClasspathLoader loader() {
        ClasspathLoader loader = new ClasspathLoader();
        loader.setPrefix("web");
        loader.setSuffix(".html");
        loader.setCharset(StandardCharsets.UTF_8.name());
        return loader;
    }
}
