package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.whence.page.NotFoundException;
import org.whence.page.Picture;

/** The picture of a page, to be kept: see {@link Picture}. Owns no drawing. */
final class PicturePage implements Page {
    /** What ends the address of a picture. */
    static final String ENDING = ".svg";

    private final Picture picture;

    PicturePage(Picture picture) {
        this.picture = picture;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] svg = picture.draw(PageRequests.of(rest, request))
                .orElseThrow(() -> new NotFoundException("There is nothing to draw here.", List.of()))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("image/svg+xml");
        response.setContentLength(svg.length);
        response.getOutputStream().write(svg);
    }
}
