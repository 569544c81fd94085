package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.whence.page.NotFoundException;
import org.whence.page.PageData;

/** What a page shows, for programs: see {@link PageData}. Owns no data. */
final class DataPage implements Page {
    private final PageData data;

    DataPage(PageData data) {
        this.data = data;
    }

    @Override
    public boolean isNegotiated() {
        return false;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] json = data.json(PageRequests.of(rest, request))
                .orElseThrow(() -> new NotFoundException(
                        "There is no such file of this account: it has more claims than are looked at.", List.of()))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
