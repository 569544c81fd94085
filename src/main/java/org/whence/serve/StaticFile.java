package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.whence.page.Asset;

/** One file that pages are made with, as a response. Owns no file. */
final class StaticFile implements Page {
    private final byte[] content;
    private final String mediaType;

    StaticFile(Asset asset) {
        this.mediaType = asset.mediaType();
        this.content = asset.content();
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(content);
    }
}
