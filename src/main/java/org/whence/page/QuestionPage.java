package org.whence.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

    /**
     * Has at hand what all accounts of a large collection answer to a question without values, before anybody asks.
     *
     * @param patience how long that may take, which may be longer than a visitor's question may
     * @throws org.apache.jena.query.QueryCancelledException if it takes longer
     */
    public void prepare(CannedQuestion question, Duration patience) {
        if (OverviewAnswers.isKept(site, question)) {
            overviews.of(question, patience, () -> ask(site.across(), question, Map.of(), patience));
        }
    }

    /** The answer; of a whole collection it may be at hand. */
    private Answer answer(CannedQuestion question, AnswerRequest wanted, PageRequest request) {
        Duration limit = TimeLimit.of(request.value(TimeLimit.PARAMETER).orElse(null), site.timeout(), site.timeout());
        Supplier<Answer> asking = () -> ask(wanted.scope(site), question, wanted.arguments(), limit);
        return OverviewAnswers.isAskedFor(site, question, wanted, request)
                ? overviews.of(question, limit, asking)
                : asking.get();
    }

    private Answer ask(Scope scope, CannedQuestion question, Map<String, String> arguments, Duration limit) {
        return asker.ask(scope, question, arguments, site.store().isLarge() ? MOST_ROWS_OF_MANY : MOST_ROWS, limit);
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
