package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcceptTest {
    private static final Map<String, String> OFFERS = offers();

    @Test
    void withoutAHeaderTheFirstOfferIsTaken() {
        assertThat(new Accept(null).choose(OFFERS)).contains("turtle");
        assertThat(new Accept("").choose(OFFERS)).contains("turtle");
        assertThat(new Accept("*/*").choose(OFFERS)).contains("turtle");
    }

    @Test
    void aBrowserGetsHtml() {
        String firefox = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
        assertThat(new Accept(firefox).choose(OFFERS)).contains("html");
    }

    @Test
    void theHigherWeightWins() {
        assertThat(new Accept("text/turtle;q=0.4, application/ld+json;q=0.9").choose(OFFERS))
                .contains("jsonld");
        assertThat(new Accept("text/turtle; charset=utf-8; q=0.9, text/html;q=0.8").choose(OFFERS))
                .contains("turtle");
    }

    @Test
    void theMostSpecificRangeSaysHowWelcomeAnOfferIs() {
        assertThat(new Accept("text/turtle;q=0, */*").choose(OFFERS)).contains("html");
        assertThat(new Accept("text/*;q=0.2, application/*;q=0.5").choose(OFFERS))
                .contains("jsonld");
    }

    @Test
    void whatIsNotOfferedIsNotGiven() {
        assertThat(new Accept("image/png").choose(OFFERS)).isEmpty();
        assertThat(new Accept("*/*;q=0").choose(OFFERS)).isEmpty();
    }

    @Test
    void nonsenseInAHeaderIsPassedOver() {
        assertThat(new Accept("turtle, ;;q=x, /, text/html;q=nonsense, application/ld+json").choose(OFFERS))
                .contains("jsonld");
    }

    @Test
    void caseDoesNotMatter() {
        assertThat(new Accept("Text/HTML").choose(OFFERS)).contains("html");
    }

    @Test
    void aWildcardNamesNothing() {
        assertThat(new Accept("*/*").names("text/html")).isFalse();
        assertThat(new Accept("text/html, */*").names("text/html")).isTrue();
        assertThat(new Accept("text/html;q=0").names("text/html")).isFalse();
    }

    private static Map<String, String> offers() {
        Map<String, String> offers = new LinkedHashMap<>();
        offers.put("text/turtle", "turtle");
        offers.put("text/html", "html");
        offers.put("application/ld+json", "jsonld");
        return offers;
    }
}
