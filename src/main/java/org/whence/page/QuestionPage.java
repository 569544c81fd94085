package org.whence.page;

import java.util.List;
import java.util.Optional;
import org.whence.ask.Answer;
import org.whence.ask.CannedQuestion;
import org.whence.label.Nearest;
import org.whence.model.UserMessageException;

/** {@code /api/NAME.html}: a canned question with a form for its parameters, and its answer. Owns no answer. */
public final class QuestionPage implements HtmlPage {
    private static final int MOST_ROWS = 1000;

    /** Of a collection, where every row may bring things of its own that have long names. */
    private static final int MOST_ROWS_OF_MANY = 200;

    private final Site site;
    private final Asker asker;
    private final OverviewAnswers overviews = new OverviewAnswers();

    /** The pages of a site's questions. */
    public QuestionPage(Site site) {
        this.site = site;
        this.asker = new Asker(site);
    }

    @Override
    public Sheet show(PageRequest request) {
        CannedQuestion question = question(site, request.rest());
        QuestionForm form = new QuestionForm(site, question, request);
        Optional<Answer> answer = Optional.empty();
        Optional<IndexedTwin> twin = Optional.empty();
        String fault = "";
        try {
            AnswerRequest wanted = AnswerRequest.of(request.values());
            twin = request.mode().isLive() ? IndexedTwin.of(site, question, wanted) : twin;
            answer = twin.isPresent() ? answer : Optional.of(answer(question, wanted, request));
        } catch (UserMessageException e) {
            fault = Wording.forHttp(e.getMessage());
        }
        int status = fault.isEmpty() || request.isBare() ? Sheet.OK : Sheet.BAD_REQUEST;
        return new Sheet("answer", form.holes(answer, twin, fault), status);
    }

    /** The answer; of a whole collection it may be at hand. */
    Answer answer(CannedQuestion question, AnswerRequest wanted, PageRequest request) {
        return OverviewAnswers.isAskedFor(site, question, wanted, request)
                ? overviews.of(question, () -> ask(question, wanted, request))
                : ask(question, wanted, request);
    }

    private Answer ask(CannedQuestion question, AnswerRequest wanted, PageRequest request) {
        return asker.ask(
                wanted.scope(site),
                question,
                wanted.arguments(),
                site.store().isLarge() ? MOST_ROWS_OF_MANY : MOST_ROWS,
                TimeLimit.of(request.value(TimeLimit.PARAMETER).orElse(null), site.timeout(), site.timeout()));
    }

    /**
     * The question of a name.
     *
     * @throws NotFoundException if there is none
     */
    public static CannedQuestion question(Site site, String name) {
        if (!site.questions().has(name)) {
            List<Link> near = new Nearest(site.questions().names())
                    .to(name).stream()
                            .map(other -> new Link(other, "/api/" + other))
                            .toList();
            throw new NotFoundException("There is no question " + name + "; /api lists them all.", near);
        }
        return site.questions().question(name);
    }
}
