package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.causal.CausalIndex;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.causal.TopFactor;
import org.whence.causal.TopFactorFinder;

class IndexedTwinTest {
    private static final TestPages PAGES = TestPages.collection();
    private static final String ACROSS = "across-accounts=true";

    @Test
    void ofAllAccountsThePageLeadsToWhatTheIndexAnswers() {
        String html = PAGES.html("/api/leads-to.html?across-accounts=true&from=" + from() + "&to=" + to());
        String text = TestPages.text(html);
        assertThat(text).contains("Answered from the index", "Of all 40 accounts together", "Take it away");
        assertThat(html).contains(".csv?across-accounts=true").doesNotContain("class=\"fault\"");
        String href = twin("leads-to", ACROSS + "&from=" + from() + "&to=" + to())
                .orElseThrow()
                .href();
        assertThat(html).contains("href=\"" + href.replace("&", "&amp;") + "\"");
        assertThat(TestPages.values(href.substring(href.indexOf('?') + 1)))
                .containsEntry("from", List.of(from()))
                .containsEntry("to", List.of(to()))
                .containsEntry("max", List.of("3"));
        assertThat(PAGES.sheet(href, Mode.LIVE_LOOPBACK).status()).isEqualTo(Sheet.OK);
    }

    @Test
    void valuesGivenAreTheTwins() {
        String href = twin("leads-to", ACROSS + "&steps=2&from=" + from() + "&to=" + to())
                .orElseThrow()
                .href();
        assertThat(href).startsWith("/trace?").contains("max=2");
        String roots =
                twin("root-causes", ACROSS + "&effect=" + to()).orElseThrow().href();
        assertThat(roots).startsWith("/roots?").contains("of=");
        assertThat(PAGES.sheet(roots, Mode.LIVE_LOOPBACK).status()).isEqualTo(Sheet.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"account=collection-0&effect=x", "across-accounts=true", "across-accounts=true&effect=x&a=b"})
    void ofOneAccountWithoutAValueOrWithOneThatItDoesNotKnowThereIsNone(String values) {
        assertThat(twin("root-causes", values)).isEmpty();
    }

    @Test
    void whatThousandsOfClaimsNameIsToldFromTheIndexAndWhatFewerDoIsNot() {
        CausalIndex index = PAGES.site().causalIndex();
        TopFactorFinder claims = new TopFactorFinder(ClaimFilter.standard().over(index), Deadline.none());
        TopFactor effect = claims.byClaimsOnto(1).get(0);
        TopFactor cause = claims.byClaimsFrom(1).get(0);
        String causes = ACROSS + "&effect=" + index.factorKey(effect.factor());
        String effects = ACROSS + "&cause=" + index.factorKey(cause.factor());

        assertThat(twin("causes-of", causes, effect.claims())).isEmpty();
        assertThat(twin("effects-of", effects, cause.claims())).isEmpty();

        String why =
                twin("causes-of", causes, effect.claims() - 1).orElseThrow().href();
        assertThat(why).startsWith("/why?").doesNotContain("effects=");
        assertThat(PAGES.sheet(why, Mode.LIVE_LOOPBACK).status()).isEqualTo(Sheet.OK);
        String followed =
                twin("effects-of", effects, cause.claims() - 1).orElseThrow().href();
        assertThat(followed).startsWith("/why?").contains("effects=true");
        assertThat(TestPages.text(PAGES.html(followed))).contains("led to");

        assertThat(twin("causes-of", causes + "&voice=somebody", 1)).isEmpty();
        assertThat(twin("causes-of", ACROSS + "&effect=nothing-of-that-name", 1))
                .isEmpty();
    }

    @Test
    void ofOtherQuestionsAndOfSmallStoresThereIsNone() {
        assertThat(twin("factor-card", ACROSS + "&factor=x")).isEmpty();
        assertThat(twin(TestPages.both(), "root-causes", ACROSS + "&effect=x")).isEmpty();
        assertThat(twin("root-causes", ACROSS + "&effect=x")).isPresent();
    }

    private static Optional<IndexedTwin> twin(String name, String values) {
        return twin(PAGES, name, values);
    }

    private static Optional<IndexedTwin> twin(String name, String values, int readAtOnce) {
        return IndexedTwin.of(
                PAGES.site(),
                PAGES.site().questions().question(name),
                AnswerRequest.of(TestPages.values(values)),
                readAtOnce);
    }

    private static Optional<IndexedTwin> twin(TestPages pages, String name, String values) {
        return IndexedTwin.of(
                pages.site(), pages.site().questions().question(name), AnswerRequest.of(TestPages.values(values)));
    }

    private static String from() {
        CausalIndex index = PAGES.site().causalIndex();
        return index.factorKey(index.causesOf(0)[0]);
    }

    private static String to() {
        return PAGES.site().causalIndex().claimAt(0).effect();
    }
}
