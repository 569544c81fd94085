package org.whence.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.whence.ask.Answer;
import org.whence.ask.CannedQuestion;

/**
 * What questions that need no value answer of all accounts of a large collection together. To tell it every claim is
 * read, which takes seconds, and a build never changes: so each is worked out once, as a rule before anybody asks, and
 * whoever asks meanwhile waits for that one alone. Of a question's rows those are kept that a page shows. Safe for many
 * threads.
 */
final class OverviewAnswers {
    private final Map<String, Kept> answers = new ConcurrentHashMap<>();

    /** One answer, once it is known; its lock is its own, so that nobody waits for another question's. */
    private static final class Kept {
        private volatile Answer answer;

        Answer of(Supplier<Answer> asking) {
            Answer known = answer;
            return known == null ? askedOnce(asking) : known;
        }

        private synchronized Answer askedOnce(Supplier<Answer> asking) {
            if (answer == null) {
                answer = asking.get();
            }
            return answer;
        }
    }

    /**
     * The answer to a question.
     *
     * @param asking works it out; what fails is not kept
     */
    Answer of(CannedQuestion question, Supplier<Answer> asking) {
        return answers.computeIfAbsent(question.name(), name -> new Kept()).of(asking);
    }

    /** Whether a request asks for such an answer; one that says how long it would wait does not wait for it. */
    static boolean isAskedFor(Site site, CannedQuestion question, AnswerRequest wanted, PageRequest request) {
        return site.store().isLarge()
                && wanted.acrossAccounts()
                && question.parameters().isEmpty()
                && wanted.arguments().isEmpty()
                && request.value(TimeLimit.PARAMETER).isEmpty();
    }
}
