package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The referee's sheet: story 6. */
class AuditPageTest {
    private final String page = TestPages.lantern().html("/audit");

    @Test
    void eachQuestionLaysItsPlacesSideBySide() {
        assertThat(page)
                .contains("3 questions on 35 claims.")
                .containsOnlyOnce("Can “the collapse of the harbour dues” (December 1703) lie behind")
                .containsOnlyOnce("Why does “the failure of the herring” (December 1703) stand above");
        String first = page.substring(page.indexOf("Can “the collapse"), page.indexOf("Why does"));
        assertThat(Pattern.compile("<li>\\s*<p class=\"note\"><a href=\"/doc/lantern/claim/")
                        .matcher(first)
                        .results())
                .hasSize(3);
        assertThat(first)
                .contains(
                        "the chronicler, line 6, sentence 2", "Without the dues the Guild had to halve the oil ration.")
                .contains("href=\"/read?line=6\"")
                .contains("The cause was under way, or foreseen, before its date.");
    }

    @Test
    void eachQuestionHasALinkOfItsOwn() {
        assertThat(page)
                .contains("id=\"effect-before-cause-p06-c03-p16-c02\"")
                .contains("href=\"#effect-before-cause-p06-c03-p16-c02\"");
    }

    @Test
    void whatWasAskedAndNotFoundIsSaidToo() {
        assertThat(page).contains("Asked after as well, and not found:", "two dates for one event");
    }

    @Test
    void anAccountWithNothingToAskSaysThatItWasRead() {
        assertThat(TestPages.both().html("/audit?account=mill"))
                .contains("No question.", "rules read 1 claims and found nothing to ask");
    }

    @Test
    void ofSeveralAccountsOneIsChosen() {
        assertThat(TestPages.both().html("/audit"))
                .contains("href=\"/audit?account=lantern\"", "href=\"/audit?account=mill\"");
        assertThat(TestPages.both().html("/audit?account=lantern"))
                .contains("href=\"/read?line=6&amp;account=lantern\"");
        assertThatThrownBy(() -> TestPages.both().html("/audit?account=elsewhere"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no account elsewhere.");
    }
}
