package org.whence.page;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.whence.ask.Answer;
import org.whence.ask.CannedQuestion;

/**
 * What questions that need no value answer of all accounts of a large collection together. To tell it every claim is
 * read, which takes seconds, and a build never changes: so each is worked out once, as a rule before anybody asks, and
 * whoever asks meanwhile waits for that one alone, as long as he may. Of a question's rows those are kept that a page
 * shows. Safe for many threads.
 */
final class OverviewAnswers {
    private final Map<String, Kept> answers = new ConcurrentHashMap<>();

    /** One answer, once it is known; its lock is its own, so that nobody waits for another question's. */
    private static final class Kept {
        private final ReentrantLock lock = new ReentrantLock();
        private volatile Answer answer;

        Answer of(Duration patience, Supplier<Answer> asking) {
            Answer known = answer;
            return known == null ? askedOnce(patience, asking) : known;
        }

        private Answer askedOnce(Duration patience, Supplier<Answer> asking) {
            try {
                if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw new QueryCancelledException();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new QueryCancelledException();
            }
            try {
                answer = answer == null ? asking.get() : answer;
                return answer;
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * The answer to a question.
     *
     * @param patience how long to wait for it while somebody else works it out
     * @param asking works it out; what fails is not kept
     * @throws QueryCancelledException if that time is up
     */
    Answer of(CannedQuestion question, Duration patience, Supplier<Answer> asking) {
        return answers.computeIfAbsent(question.name(), name -> new Kept()).of(patience, asking);
    }

    /** Whether all accounts of a site have such an answer to a question. */
    static boolean isKept(Site site, CannedQuestion question) {
        return site.store().isLarge() && question.parameters().isEmpty();
    }

    /** Whether a request asks for such an answer; one that says how long it would wait does not wait for it. */
    static boolean isAskedFor(Site site, CannedQuestion question, AnswerRequest wanted, PageRequest request) {
        return isKept(site, question)
                && wanted.acrossAccounts()
                && wanted.arguments().isEmpty()
                && request.value(TimeLimit.PARAMETER).isEmpty();
    }
}
