package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.ask.Answer;
import org.whence.ask.CannedQuestion;

class OverviewAnswersTest {
    private static final TestPages PAGES = TestPages.collection();
    private static final Site SITE = PAGES.site();
    private static final long PATIENCE_SECONDS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(PATIENCE_SECONDS);

    private final OverviewAnswers answers = new OverviewAnswers();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void isWorkedOutOnce() {
        Answer first = answers.of(question("voices"), PATIENCE, this::some);
        assertThat(answers.of(question("voices"), PATIENCE, this::some)).isSameAs(first);
        assertThat(answers.of(question("actors"), PATIENCE, this::some)).isNotSameAs(first);
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatFailedIsAskedAnew() {
        assertThatThrownBy(() -> answers.of(question("voices"), PATIENCE, () -> {
                    throw new IllegalStateException("time is up");
                }))
                .hasMessage("time is up");
        assertThat(answers.of(question("voices"), PATIENCE, this::some)).isNotNull();
    }

    @Test
    void whoeverAsksMeanwhileWaitsForTheOneAnswerAndForNoOther() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Answer> slow = inAThread(() -> answers.of(question("voices"), PATIENCE, () -> {
            begun.countDown();
            await(mayEnd);
            return some();
        }));
        await(begun);
        CompletableFuture<Answer> same = inAThread(() -> answers.of(question("voices"), PATIENCE, this::some));
        for (CannedQuestion other : SITE.questionList()) {
            if (!other.name().equals("voices")) {
                assertThat(inAThread(() -> answers.of(other, PATIENCE, this::some))
                                .get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .isNotNull();
            }
        }
        assertThat(same).isNotDone();
        assertThatThrownBy(() -> answers.of(question("voices"), Duration.ofMillis(1), this::some))
                .isInstanceOf(QueryCancelledException.class);
        mayEnd.countDown();
        assertThat(same.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isSameAs(slow.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void ofAllAccountsOfALargeCollectionItIsKept() {
        assertThat(isAskedFor(PAGES, "voices", "across-accounts=true")).isTrue();
        assertThat(PAGES.html("/api/voices.html?across-accounts=true"))
                .isEqualTo(PAGES.html("/api/voices.html?across-accounts=true"))
                .contains("40 rows");
    }

    @Test
    void madeBeforehandItMayTakeLongerThanAVisitorsQuestion() {
        Site hasty = new Site(SITE.store(), SITE.questions(), Duration.ofNanos(1));
        QuestionPage page = HtmlPages.of(hasty).questions();
        PageRequest request = new PageRequest(
                "statistics", TestPages.values("across-accounts=true"), "http://test", Mode.LIVE_LOOPBACK);
        assertThatThrownBy(() -> page.show(request)).isInstanceOf(QueryCancelledException.class);

        page.prepare(question("statistics"), PATIENCE);

        assertThat(page.show(request).status()).isEqualTo(Sheet.OK);
        assertThat(hasty.templates().html(page.show(request), Mode.LIVE_LOOPBACK))
                .contains("claims by relation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"account=collection-0", "across-accounts=true&timeout=2", "across-accounts=true&voice=x"})
    void ofOneAccountWithAValueOrWithinATimeItIsNot(String values) {
        assertThat(isAskedFor(PAGES, "voices", values)).isFalse();
    }

    @Test
    void ofAQuestionThatTakesValuesOrOfASmallStoreItIsNot() {
        assertThat(isAskedFor(PAGES, "causes-of", "across-accounts=true")).isFalse();
        assertThat(isAskedFor(TestPages.both(), "voices", "across-accounts=true"))
                .isFalse();
    }

    private static boolean isAskedFor(TestPages pages, String name, String values) {
        PageRequest request = new PageRequest(name, TestPages.values(values), "http://test", Mode.LIVE_LOOPBACK);
        return OverviewAnswers.isAskedFor(pages.site(), question(name), AnswerRequest.of(request.values()), request);
    }

    private static CannedQuestion question(String name) {
        return SITE.questions().question(name);
    }

    private Answer some() {
        asked.incrementAndGet();
        return new Asker(TestPages.lantern().site())
                .ask(TestPages.lantern().site().across(), question("tensions"), Map.of(), 1, SITE.timeout());
    }

    private static <T> CompletableFuture<T> inAThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
