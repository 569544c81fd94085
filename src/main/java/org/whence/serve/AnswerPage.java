package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.whence.ask.Answer;
import org.whence.ask.CannedQuestion;
import org.whence.export.AnswerExporter;
import org.whence.export.AnswerFormat;
import org.whence.model.UserMessageException;
import org.whence.page.AnswerRequest;
import org.whence.page.Asker;
import org.whence.page.HtmlPage;
import org.whence.page.QuestionPage;
import org.whence.page.Site;
import org.whence.page.TimeLimit;
import org.whence.page.Wording;
import org.whence.serve.AnswerForms.Form;

/**
 * {@code /api/NAME}: the answer to a canned question, for programs in the format that the ending or the Accept
 * header names, for people as a page with a form for the question's parameters. Owns no question and no answer.
 */
final class AnswerPage implements Page {
    private static final String WHY_EMPTY = "Whence-Why-Empty";

    /** The most rows of a file: they are in memory at once. A program would not notice that some are missing. */
    static final int MOST_ROWS = 200_000;

    private final Site site;
    private final Asker asker;
    private final HtmlResponse pages;

    /**
     * The answers of a site.
     *
     * @param people the same for people
     */
    AnswerPage(Site site, HtmlPage people) {
        this.site = site;
        this.asker = new Asker(site);
        this.pages = new HtmlResponse(people, site.templates());
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Suffix suffix = Suffix.of(rest);
        Optional<Form> asked = AnswerForms.withEnding(suffix.ending());
        CannedQuestion question = QuestionPage.question(site, asked.isPresent() ? suffix.name() : rest);
        if (asked.isEmpty()) {
            response.setHeader("Vary", "Accept");
        }
        response.setHeader("Link", "</openapi.json>; rel=\"service-desc\"");
        Form form = asked.orElseGet(() -> AnswerForms.accepted(request.getHeader("Accept")));
        if (form.format().isPresent()) {
            sendFile(question, form, request, response);
        } else {
            pages.show(question.name(), request, response);
        }
    }

    private void sendFile(CannedQuestion question, Form form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer answer;
        try {
            AnswerRequest wanted = AnswerRequest.of(PageRequests.values(request));
            Duration timeout = TimeLimit.of(request.getParameter(TimeLimit.PARAMETER), site.timeout(), site.timeout());
            answer = asker.ask(wanted.scope(site), question, wanted.arguments(), MOST_ROWS, timeout);
            refuseMore(answer.total());
        } catch (UserMessageException e) {
            ErrorPages.sendProblem(
                    response, HttpServletResponse.SC_BAD_REQUEST, Wording.forHttp(e.getMessage()), List.of());
            return;
        }
        AnswerFormat format = form.format().orElseThrow();
        answer.whyEmpty().ifPresent(reason -> response.setHeader(WHY_EMPTY, Wording.forHeader(reason)));
        response.setContentType(form.contentType());
        AnswerExporter.write(answer, format, OptionalInt.empty(), response.getOutputStream());
    }

    /** An answer without some of its rows would look whole. */
    static void refuseMore(int total) {
        if (total > MOST_ROWS) {
            throw UserMessageException.badUse(
                    ("The answer has %,d rows, and the server gives at most %,d of a question:"
                                    + " narrow it by a parameter, or ask the SPARQL endpoint, /whence/sparql, which sends rows"
                                    + " as it finds them.")
                            .formatted(total, MOST_ROWS));
        }
    }
}
