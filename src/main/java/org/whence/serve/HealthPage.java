package org.whence.serve;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.whence.page.Site;

/**
 * {@code /health} and {@code /ready}, for whoever watches over a server: whether it runs, and whether it has read what
 * it needs to answer quickly (503 until then). Never kept. Owns no remedy.
 */
final class HealthPage implements Page {
    private final Site site;
    private final BooleanSupplier isReady;

    /**
     * A page.
     *
     * @param isReady whether all is well
     */
    HealthPage(Site site, BooleanSupplier isReady) {
        this.site = site;
        this.isReady = isReady;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ready = isReady.getAsBoolean();
        byte[] json = (Json.createObjectBuilder()
                                .add("status", ready ? "up" : "starting")
                                .add("build", site.store().buildId())
                                .build()
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        RecordedResponse.forbidKeeping(response);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    @Override
    public boolean isKept() {
        return false;
    }
}
