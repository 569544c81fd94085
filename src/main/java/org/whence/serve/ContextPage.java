package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.whence.export.WhenceContext;

/** The JSON-LD context by which short names in our JSON-LD are read. Owns no term: {@code export} has the file. */
final class ContextPage implements Page {
    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/ld+json");
        response.getOutputStream().write(WhenceContext.document().toString().getBytes(StandardCharsets.UTF_8));
    }
}
