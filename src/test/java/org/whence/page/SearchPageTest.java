package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whence.model.UserMessageException;

/** Search by name. */
class SearchPageTest {
    @Test
    void thingsAreFoundByWordsOfTheirNamesAndGroupedByKind() {
        String page = TestPages.lantern().html("/search?q=herring");
        assertThat(page)
                .containsPattern("(?s)Events, states and other factors.*the failure of the herring.*<h2>Claims")
                .contains("href=\"/doc/lantern/factor/herring-failure\"")
                .contains("value=\"herring\"");
    }

    @Test
    void theWholeNameComesBeforeAPartOfOne() {
        String page = TestPages.lantern().html("/search?q=warden+crake");
        assertThat(page).contains("Crake");
    }

    @Test
    void aThingStandsUnderOneKindOnly() {
        String page = TestPages.lantern().html("/search?q=herring");
        assertThat(page).containsOnlyOnce("<a href=\"/doc/lantern/factor/herring-failure\">");
    }

    @Test
    void whatIsNotFoundIsAnsweredWithTheNearestNames() {
        assertThat(TestPages.lantern().html("/search?q=herrnig"))
                .contains("Nothing here has a name with a word that begins so.", "Most like it are called:", "herring");
    }

    @Test
    void whereNothingIsNearThePageSaysSo() {
        assertThat(TestPages.lantern().html("/search?q=zzzzqqqqxxxx"))
                .contains("Nothing here has a name", "Nor is there any name like it.");
    }

    @Test
    void questionsOfTheseWordsAreOfferedToo() {
        assertThat(TestPages.lantern().html("/search?q=root")).contains("/api/root-causes.html");
    }

    @Test
    void anIriOrPrefixedNameOrLineLeadsStraightThere() {
        assertThat(TestPages.lantern().html("/search?q=factor:herring-failure"))
                .contains("<a href=\"/doc/lantern/factor/herring-failure\">the failure of the herring</a>");
        assertThat(TestPages.lantern().html("/search?q=line+6")).contains("href=\"/read?line=6\"");
    }

    @Test
    void withoutAWordAllNamesAreListed() {
        assertThat(TestPages.lantern().html("/search"))
                .contains("All names", "the failure of the herring", "Mira Voss", "<form class=\"lookup\"");
        assertThat(TestPages.lantern().html("/search", Mode.FILES))
                .contains("the failure of the herring")
                .doesNotContain("<form class=\"lookup\"");
    }

    @Test
    void markupThatIsTypedStaysText() {
        assertThat(TestPages.lantern().html("/search?q=%3Cscript%3Ealert(1)%3C/script%3E"))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert");
    }

    @Test
    void anEndlessNameIsRefused() {
        assertThatThrownBy(() -> TestPages.lantern().html("/search?q=" + "x".repeat(1001)))
                .isInstanceOf(UserMessageException.class);
    }

    @Test
    void ofSeveralAccountsEachThingSaysWhoseItIs() {
        assertThat(TestPages.both().html("/search?q=drought")).contains("in “The stopping of the mill”");
    }
}
