package org.whence.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The HTML files of {@code web/} with their holes filled and all that is filled in escaped. Owns no content. */
public final class Templates {
    private final PebbleEngine engine = new PebbleEngine.Builder()
            .loader(loader())
            .strictVariables(true)
            .autoEscaping(true)
            .extension(new Emphasis())
            .build();

    private volatile Set<String> addresses = Set.of();

    /** Tells which pages there are, so that each can link to the others. */
    void link(Set<String> pages) {
        addresses = Set.copyOf(pages);
    }

    /** Whether there is a page at an address. */
    boolean hasPage(String address) {
        return addresses.contains(address);
    }

    /**
     * A page as HTML. The layout around it knows as {@code live} whether the program runs beside it, as {@code nav}
     * the ways into the site, and as {@code searched} what a page of search results was asked, which is nothing on
     * every other page.
     *
     * @param mode for whom it is made
     */
    public String html(Sheet sheet, Mode mode) {
        Map<String, Object> holes = new HashMap<>(sheet.holes());
        holes.put("live", mode.isLive());
        holes.put("nav", Navigation.over(addresses));
        holes.put("canSearch", addresses.contains("/search"));
        holes.putIfAbsent("searched", "");
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate(sheet.template()).evaluate(page, holes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private static ClasspathLoader loader() {
        ClasspathLoader loader = new ClasspathLoader();
        loader.setPrefix("web");
        loader.setSuffix(".html");
        loader.setCharset(StandardCharsets.UTF_8.name());
        return loader;
    }
}
