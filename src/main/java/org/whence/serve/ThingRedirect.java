package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.whence.page.Addresses;

/**
 * {@code /id/…} and {@code /whence/id/…}: a thing is not a document, so its own address says 303 See Other and
 * names the document about it. Whether there is one, that address tells.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/#r303gendocument">Cool URIs for the Semantic Web, 4.2</a>
 */
final class ThingRedirect implements Page {
    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String document = "/doc/" + Addresses.encoded(rest);
        response.setHeader("Location", document);
        response.setHeader("Vary", "Accept");
        PlainText.send(
                response,
                HttpServletResponse.SC_SEE_OTHER,
                "What is known of this stands at " + document + " (curl follows with -L).");
    }
}
