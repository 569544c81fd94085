package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.QueryCancelledException;
import org.whence.ask.Answer;
import org.whence.ask.CannedQuestion;
import org.whence.ask.QuestionRunner;
import org.whence.export.AnswerExporter;
import org.whence.export.AnswerFormat;
import org.whence.label.Nearest;
import org.whence.model.UserMessageException;
import org.whence.serve.AnswerForms.Form;

/**
 * {@code /api/NAME}: the answer to a canned question, for programs in the format that the ending or the Accept
 * header names, for people as a page with a form for the question's parameters. Owns no question and no answer.
 */
final class AnswerPage implements Page {
    private static final int MOST_ROWS = 1000;
    private static final String WHY_EMPTY = "Whence-Why-Empty";

    private final Site site;
    private final Map<Scope, QuestionRunner> runners = new ConcurrentHashMap<>();

    AnswerPage(Site site) {
        this.site = site;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Suffix suffix = Suffix.of(rest);
        Optional<Form> asked = AnswerForms.withEnding(suffix.ending());
        CannedQuestion question = question(asked.isPresent() ? suffix.name() : rest);
        response.setHeader("Vary", "Accept");
        Form form = asked.orElseGet(() -> AnswerForms.accepted(request.getHeader("Accept")));
        if (form.format().isPresent()) {
            sendFile(question, form, request, response);
        } else {
            sendPage(question, request, response);
        }
    }

    private CannedQuestion question(String name) {
        if (!site.questions().has(name)) {
            List<Link> near = new Nearest(site.questions().names())
                    .to(name).stream()
                            .map(other -> new Link(other, "/api/" + other))
                            .toList();
            throw new NotFoundException("There is no question " + name + "; /api lists them all.", near);
        }
        return site.questions().question(name);
    }

    private void sendFile(CannedQuestion question, Form form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer answer;
        try {
            AnswerRequest wanted = AnswerRequest.of(request);
            answer = ask(wanted.scope(site), question, wanted.arguments(), Integer.MAX_VALUE);
        } catch (UserMessageException e) {
            ErrorPages.sendProblem(
                    response, HttpServletResponse.SC_BAD_REQUEST, Wording.forHttp(e.getMessage()), List.of());
            return;
        }
        AnswerFormat format = form.format().orElseThrow();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AnswerExporter.write(answer, format, OptionalInt.empty(), file);
        answer.whyEmpty().ifPresent(reason -> response.setHeader(WHY_EMPTY, Wording.forHeader(reason)));
        response.setContentType(form.contentType());
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }

    private void sendPage(CannedQuestion question, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        QuestionForm form = new QuestionForm(site, question, request);
        Optional<Answer> answer = Optional.empty();
        String fault = "";
        try {
            AnswerRequest wanted = AnswerRequest.of(request);
            answer = Optional.of(ask(wanted.scope(site), question, wanted.arguments(), MOST_ROWS));
        } catch (UserMessageException e) {
            fault = Wording.forHttp(e.getMessage());
        }
        boolean wasAsked = !request.getParameterMap().isEmpty();
        int status = fault.isEmpty() || !wasAsked ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST;
        site.templates().send(response, status, "answer", form.holes(answer, fault, request));
    }

    /**
     * The answer, or the news that time is up. ARQ's hash join, cancelled before its first row, fails in other ways
     * (a NullPointerException in 5.6.0); what fails after the time is up has been cancelled.
     */
    private Answer ask(Scope scope, CannedQuestion question, Map<String, String> arguments, int limit) {
        Instant end = Instant.now().plus(site.timeout());
        try {
            return runner(scope).run(question, arguments, limit);
        } catch (UserMessageException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Instant.now().isBefore(end) ? e : new QueryCancelledException();
        }
    }

    private QuestionRunner runner(Scope scope) {
        return runners.computeIfAbsent(scope, key -> new QuestionRunner(site.view(key)));
    }
}
