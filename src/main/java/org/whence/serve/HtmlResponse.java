package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.whence.page.HtmlPage;
import org.whence.page.Mode;
import org.whence.page.Sheet;
import org.whence.page.Templates;

/** A page of HTML as a response. Owns no page. */
final class HtmlResponse implements Page {
    private static final String TYPE = "text/html; charset=utf-8";

    private final HtmlPage page;
    private final Templates templates;

    HtmlResponse(HtmlPage page, Templates templates) {
        this.page = page;
        this.templates = templates;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(rest, request, response);
    }

    /** There is one form of it, whatever a browser would rather have. */
    @Override
    public boolean isNegotiated() {
        return false;
    }

    /** Has the page made and sends it. */
    void show(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(page.show(PageRequests.of(rest, request)), response);
    }

    /** Sends a page that is made. */
    void send(Sheet sheet, HttpServletResponse response) throws IOException {
        send(sheet, templates, response);
    }

    /** Sends a page that is made. */
    static void send(Sheet sheet, Templates templates, HttpServletResponse response) throws IOException {
        byte[] html = html(sheet, templates);
        response.setStatus(sheet.status());
        response.setContentType(TYPE);
        if (sheet.isHasty()) {
            RecordedResponse.forbidKeeping(response);
        }
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    /** A page that is made, to be sent to whoever asks; null for one that says what is wrong, or for which time was up. */
    static KeptAnswer kept(Sheet sheet, Templates templates) {
        return sheet.status() == Sheet.OK && !sheet.isHasty()
                ? new KeptAnswer(List.of(new KeptAnswer.Header("Content-Type", TYPE)), html(sheet, templates))
                : null;
    }

    private static byte[] html(Sheet sheet, Templates templates) {
        return templates.html(sheet, Mode.LIVE_PUBLIC).getBytes(StandardCharsets.UTF_8);
    }
}
