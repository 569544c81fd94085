package org.whence.serve;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Answers that have been given, kept to be given again: of one build, which never changes, so that they stay true as
 * long as it is served, and go with it. Only whole answers are kept (status 200); an error, a refusal or an answer cut
 * short by its deadline is worked out anew. Whoever asks for what is being worked out waits for it. Bounded by bytes;
 * what was least asked for goes first. Safe for use by many threads. Owns no answer and no page.
 */
final class AnswerCache {
    /** What one answer may take; a longer one is sent as it comes and not kept. */
    private static final int MOST_OF_AN_ANSWER = 2 << 20;

    private static final long MOST = 64L << 20;
    private static final int LONGEST_KEY = 4_000;

    /** What an entry takes besides what it says. */
    private static final int OVERHEAD = 500;

    private final AsyncCache<String, KeptAnswer> answers;

    /**
     * A cache of nothing yet.
     *
     * @param bytes the most that it keeps
     */
    AnswerCache(long bytes) {
        answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, KeptAnswer answer) -> OVERHEAD + 2 * key.length() + answer.size())
                .buildAsync();
    }

    /** As large as this process can well afford: 64 MB, or an eighth of its memory where that is less. */
    static AnswerCache ofUsualSize() {
        return new AnswerCache(Math.min(MOST, Runtime.getRuntime().maxMemory() / 8));
    }

    /** What answers where nothing is kept. */
    @FunctionalInterface
    interface Answering {
        /** Answers a request. */
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /** Sends what is kept; else has it worked out, keeps it if it is whole, and sends it. */
    void answer(String key, HttpServletRequest request, HttpServletResponse response, Answering page)
            throws IOException {
        if (key.length() > LONGEST_KEY) {
            page.answer(request, response);
            return;
        }
        CompletableFuture<KeptAnswer> mine = new CompletableFuture<>();
        CompletableFuture<KeptAnswer> known = answers.asMap().putIfAbsent(key, mine);
        if (known == null) {
            try {
                workOut(request, response, page, mine);
            } finally {
                // Of a fault nothing is kept, and nobody waits for ever.
                mine.complete(null);
            }
            return;
        }
        KeptAnswer kept = whenDone(known);
        if (kept == null) {
            page.answer(request, response);
        } else {
            kept.send(request, response);
        }
    }

    /** Sends what is kept, if it is. */
    boolean sendKept(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        CompletableFuture<KeptAnswer> known = key.length() > LONGEST_KEY ? null : answers.getIfPresent(key);
        KeptAnswer kept = known == null || !known.isDone() ? null : whenDone(known);
        if (kept != null) {
            kept.send(request, response);
        }
        return kept != null;
    }

    /**
     * Has an answer made before anybody asks for it; whoever asks meanwhile waits for it.
     *
     * @param making gives null where there is nothing to keep
     */
    void prepare(String key, Supplier<KeptAnswer> making) {
        CompletableFuture<KeptAnswer> mine = new CompletableFuture<>();
        if (answers.asMap().putIfAbsent(key, mine) == null) {
            try {
                mine.complete(making.get());
            } finally {
                mine.complete(null);
            }
        }
    }

    /** How many answers are kept. */
    long size() {
        answers.synchronous().cleanUp();
        return answers.synchronous().estimatedSize();
    }

    private static void workOut(
            HttpServletRequest request,
            HttpServletResponse response,
            Answering page,
            CompletableFuture<KeptAnswer> promise)
            throws IOException {
        // Of one that is too long to be kept, nobody waits until its client has read it.
        RecordedResponse recorded = new RecordedResponse(response, MOST_OF_AN_ANSWER, () -> promise.complete(null));
        page.answer(request, recorded);
        if (recorded.isWhole()) {
            KeptAnswer answer = recorded.answer();
            promise.complete(answer);
            answer.send(request, response);
        } else {
            recorded.passOn();
        }
    }

    private static KeptAnswer whenDone(CompletableFuture<KeptAnswer> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            return null;
        }
    }

    /**
     * All that an answer depends on; parameters in whatever order they were written.
     *
     * @param byAccept whether the Accept header is part of it
     */
    static String key(HttpServletRequest request, boolean byAccept) {
        StringBuilder key = new StringBuilder(key(request.getRequestURI(), request.getHeader("Host")));
        if (byAccept) {
            key.append(request.getHeader("Accept"));
        }
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.forEach((name, values) -> key.append('\n')
                .append(name.length())
                .append(name)
                .append(Arrays.stream(values)
                        .map(value -> value.length() + value)
                        .toList()));
        return key.toString();
    }

    /** The same of a request without parameters, where the Accept header is no part of it. */
    static String key(String path, String host) {
        return path + '\n' + host + '\n';
    }
}
