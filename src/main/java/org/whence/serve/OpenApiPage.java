package org.whence.serve;

import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.whence.page.Site;

/** {@code /openapi.json}. Owns no description: see {@link OpenApiDocument}. */
final class OpenApiPage implements Page {
    private final Site site;

    OpenApiPage(Site site) {
        this.site = site;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.oai.openapi+json;version=3.1");
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(response.getOutputStream())) {
            writer.write(new OpenApiDocument(site).of(PageRequests.server(request)));
        }
    }
}
