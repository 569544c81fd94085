package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void anOptionIsAParameter() {
        assertThat(Wording.forHttp("causes-of needs --effect: the thing (--across-accounts)"))
                .isEqualTo("causes-of needs effect: the thing (across-accounts)");
    }

    @Test
    void aDashStaysADash() {
        assertThat(Wording.forHttp("one -- two, a--b")).isEqualTo("one -- two, a--b");
    }

    @Test
    void whatStandsBeforeTheFirstHeadingHasNoNumber() {
        assertThat(Wording.section("0 Opening")).isEqualTo("Opening");
        assertThat(Wording.section("10 The end")).isEqualTo("10 The end");
    }

    @Test
    void aHeaderHoldsOneLineOfAscii() {
        assertThat(Wording.forHeader("No claim says “why” – café\nor")).isEqualTo("No claim says \"why\" - caf??or");
    }
}
