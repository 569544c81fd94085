package org.whence.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.QueryCancelledException;
import org.whence.ask.Answer;
import org.whence.ask.CannedQuestion;
import org.whence.ask.QuestionRunner;
import org.whence.model.UserMessageException;

/** Asks canned questions of the scopes of a site. Safe for many threads. Owns no question and no answer. */
public final class Asker {
    private final Site site;
    private final Map<Scope, QuestionRunner> runners = new ConcurrentHashMap<>();

    /** An asker of a site's questions. */
    public Asker(Site site) {
        this.site = site;
    }

    /**
     * The answer, or the news that time is up. ARQ's hash join, cancelled before its first row, fails in other ways
     * (a NullPointerException in 5.6.0); what fails after the time is up has been cancelled.
     *
     * @param arguments the parameters' values, by name
     * @param limit the most rows that are kept
     * @param timeout how long it may take
     * @throws UserMessageException if a value makes no sense
     * @throws QueryCancelledException if it takes longer than the site allows
     */
    public Answer ask(
            Scope scope, CannedQuestion question, Map<String, String> arguments, int limit, Duration timeout) {
        Instant end = Instant.now().plus(timeout);
        try {
            return runners.computeIfAbsent(scope, key -> new QuestionRunner(site.view(key), site.words(key)))
                    .run(question, arguments, limit, timeout);
        } catch (UserMessageException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Instant.now().isBefore(end) ? e : new QueryCancelledException();
        }
    }
}
