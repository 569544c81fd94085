package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.whence.causal.SearchStoppedException;
import org.whence.export.TraceExporter;
import org.whence.export.TraceFormat;
import org.whence.model.UserMessageException;
import org.whence.page.CausalQuestion;
import org.whence.page.CausalQuestions;
import org.whence.page.CausalRequest;
import org.whence.page.NotFoundException;
import org.whence.page.Scope;
import org.whence.page.Site;
import org.whence.page.Wording;
import org.whence.trace.CausalGraph;
import org.whence.trace.TraceAnswer;

/**
 * {@code /api/trace}, {@code /api/why} and the other causal questions: the answer in the format that the ending or the
 * Accept header names; JSON where neither says. What is no causal question goes to the canned ones. Owns no question
 * and no answer.
 */
final class CausalPage implements Page {
    private static final String WHY_EMPTY = "Whence-Why-Empty";

    private final Site site;
    private final Page others;

    /**
     * A page.
     *
     * @param others answers for every other name
     */
    CausalPage(Site site, Page others) {
        this.site = site;
        this.others = others;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Suffix suffix = Suffix.of(rest);
        Optional<CausalQuestion> question = CausalQuestions.named(suffix.name());
        if (question.isEmpty()) {
            others.get(rest, request, response);
            return;
        }
        if (suffix.ending().isEmpty()) {
            response.setHeader("Vary", "Accept");
        }
        response.setHeader("Link", "</openapi.json>; rel=\"service-desc\"");
        TraceFormat format = format(suffix.ending(), request.getHeader("Accept"));
        try {
            send(written(question.get(), format, request), format, response);
        } catch (SearchStoppedException e) {
            ErrorPages.sendProblem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, e.getMessage(), List.of());
        } catch (UserMessageException e) {
            ErrorPages.sendProblem(
                    response, HttpServletResponse.SC_BAD_REQUEST, Wording.forHttp(e.getMessage()), List.of());
        }
    }

    private static TraceFormat format(String ending, String accepted) {
        if (!ending.isEmpty()) {
            return TraceFormat.withEnding(ending)
                    .orElseThrow(() -> new NotFoundException(
                            "There is no form ." + ending + " of a causal answer; there are .json, .txt, .svg, .mmd,"
                                    + " .dot and .graphml.",
                            List.of()));
        }
        Map<String, TraceFormat> offers = new LinkedHashMap<>();
        for (TraceFormat format : List.of(
                TraceFormat.JSON,
                TraceFormat.SVG,
                TraceFormat.TEXT,
                TraceFormat.GRAPHML,
                TraceFormat.DOT,
                TraceFormat.MERMAID)) {
            offers.put(format.mediaType(), format);
        }
        return new Accept(accepted)
                .choose(offers)
                .orElseThrow(() -> new NotAcceptableException(List.copyOf(offers.keySet())));
    }

    /**
     * An answer as it is sent.
     *
     * @param whyEmpty why nothing was found; empty where something was
     * @param text in the format asked for; empty for a picture of nothing
     */
    private record Written(Optional<String> whyEmpty, Optional<String> text) {}

    private Written written(CausalQuestion question, TraceFormat format, HttpServletRequest request) {
        CausalRequest wanted = CausalRequest.of(question, PageRequests.values(request), site.timeout());
        Scope scope = wanted.where().scope(site);
        CausalGraph graph = site.causalGraph(scope);
        return scope.reading(() -> {
            TraceAnswer answer = wanted.answer(graph);
            return new Written(
                    answer.whyEmpty(),
                    format.hasWords() || answer.map().isPresent()
                            ? Optional.of(TraceExporter.write(answer, format, OptionalInt.empty()))
                            : Optional.empty());
        });
    }

    /** A picture of nothing is not found; every other form says why it is empty. */
    private static void send(Written answer, TraceFormat format, HttpServletResponse response) throws IOException {
        answer.whyEmpty().ifPresent(reason -> response.setHeader(WHY_EMPTY, Wording.forHeader(reason)));
        if (answer.text().isEmpty()) {
            String reason = "There is nothing to draw. " + answer.whyEmpty().orElse("");
            ErrorPages.sendProblem(
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    Wording.forHttp(reason).strip(),
                    List.of());
            return;
        }
        String text = answer.text().get();
        byte[] bytes = (format == TraceFormat.TEXT ? Wording.forHttp(text) : text).getBytes(StandardCharsets.UTF_8);
        response.setContentType(
                format.mediaType().startsWith("text/") ? format.mediaType() + "; charset=utf-8" : format.mediaType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
