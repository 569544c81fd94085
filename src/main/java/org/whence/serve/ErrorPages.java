package org.whence.serve;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.web.HttpSC;
import org.whence.page.Link;
import org.whence.page.Sheet;
import org.whence.page.Templates;

/**
 * What went wrong, in one sentence: as a page for whoever asks for HTML, else as problem details. Owns no
 * sentence.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
final class ErrorPages {
    /** What to say when an answer takes too long. */
    static final String TIME_IS_UP =
            "This took longer than the server allows; ask for less, or start it with a longer --timeout.";

    /** The media type of problem details. */
    static final String PROBLEM = "application/problem+json";

    /** What to say when an answer takes too much. */
    static final String MEMORY_IS_SHORT =
            "This took more memory than the server has to spare; ask for less, or start it with more (java -Xmx).";

    /** What to say when the answer would come after the end. */
    static final String STOPPING = "The server is being stopped, so this was not answered.";

    private final Templates templates;

    ErrorPages(Templates templates) {
        this.templates = templates;
    }

    /**
     * Sends it.
     *
     * @param suggestions what may have been meant; empty for nothing
     */
    void send(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String sentence,
            List<Link> suggestions)
            throws IOException {
        response.setHeader("Vary", "Accept");
        if (new Accept(request.getHeader("Accept")).names("text/html")) {
            Map<String, Object> holes =
                    Map.of("title", title(status), "sentence", sentence, "suggestions", suggestions);
            HtmlResponse.send(new Sheet("error", holes, status), templates, response);
        } else {
            sendProblem(response, status, sentence, suggestions);
        }
    }

    /** Sends it as problem details, whatever the client accepts. */
    static void sendProblem(HttpServletResponse response, int status, String sentence, List<Link> suggestions)
            throws IOException {
        response.setStatus(status);
        response.setContentType(PROBLEM);
        response.getOutputStream().write(problem(status, sentence, suggestions));
    }

    /** Sends problem details to whom there was no room for. */
    static void sendBusy(HttpServletResponse response, QueryGate.BusyException busy) throws IOException {
        busy.tell(response);
        sendProblem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, busy.getMessage(), List.of());
    }

    /** The same as bytes. */
    static byte[] problem(int status, String sentence, List<Link> suggestions) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title(status))
                .add("status", status)
                .add("detail", sentence);
        if (!suggestions.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            suggestions.forEach(link -> array.add(
                    Json.createObjectBuilder().add("name", link.text()).add("href", link.href())));
            problem.add("suggestions", array);
        }
        return (problem.build() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String title(int status) {
        return HttpSC.getMessage(status);
    }
}
