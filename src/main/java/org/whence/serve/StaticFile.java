package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One file of {@code web/}, read once. Its name is fixed here, so that no path can ask for another. */
final class StaticFile implements Page {
    private final byte[] content;
    private final String mediaType;

    StaticFile(String name, String mediaType) {
        this.mediaType = mediaType;
        try (InputStream in = StaticFile.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program has been built without web/" + name + ".");
            }
            this.content = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(content);
    }
}
