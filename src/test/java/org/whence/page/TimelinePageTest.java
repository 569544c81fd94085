package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whence.model.UserMessageException;

class TimelinePageTest {
    private final TestPages lantern = TestPages.lantern();
    private final TestPages degeneration = TestPages.degeneration();

    @Test
    void pictureStandsInTwoWidthsAndTheTableSaysTheSame() {
        String html = lantern.html("/timeline");
        assertThat(html).contains("id=\"timeline-wide-1-title\"", "id=\"timeline-narrow-1-title\"");
        int rows = html.split("class=\"wt-row\"").length - 1;
        int entries = html.split("<th scope=\"row\"").length - 1;
        assertThat(rows).isEqualTo(2 * entries).isGreaterThan(6);
        assertThat(TestPages.text(html)).contains("winter 1703", "the failure of the herring", "the chronicler");
    }

    @Test
    void thingOfTwoDatesHasBothAndIsMarked() {
        String text = TestPages.text(lantern.html("/timeline"));
        assertThat(text).containsPattern("the failure of the herring more than one date");
    }

    @Test
    void daysOfUnknownCalendarStandInBothStyles() {
        String text = TestPages.text(degeneration.html("/timeline"));
        assertThat(text)
                .contains(
                        "7 November [O.S. 25 October] 1917, or 25 October [O.S. 12 October] 1917",
                        "1917, old or new style",
                        "after the October Revolution");
    }

    @Test
    void pictureItselfHasBothStylesOfWhatIsToldToTheDay() {
        String html = degeneration.html("/timeline");
        String picture = html.substring(html.indexOf("<svg"), html.indexOf("id=\"table\""));
        assertThat(picture)
                .contains("6–7 November [O.S. 24–25 October] 1917")
                .doesNotContain("old or new style")
                .contains("by September 1917", "Where the source names no calendar", "href=\"/timeline.svg\"");
    }

    @Test
    void narrowedTimelineHasOnlyWhatMayHaveBeenThen() {
        String text = TestPages.text(degeneration.html("/timeline?from=1921-02&to=1921-03"));
        assertThat(text).contains("the mass meeting at Kronstadt", "that may have been then");
        assertThat(text).doesNotContain("the Spanish Republicans", "the October Revolution 6");
        assertThat(TestPages.text(lantern.html("/timeline?from=1900&to=1901")))
                .contains("Nothing in this account may have been between these days.");
    }

    @Test
    void daysThatMakeNoSenseAreRefusedInASentence() {
        assertThatThrownBy(() -> lantern.html("/timeline?from=soon"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("such as 1918, 1918-07 or 1918-07-06");
        assertThatThrownBy(() -> lantern.html("/timeline?from=1705&to=1704"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("exchange them");
        assertThatThrownBy(() -> lantern.html("/timeline?first=900"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("first takes");
    }

    @Test
    void everyRowLeadsToItsThing() {
        assertThat(lantern.html("/timeline")).contains("href=\"/doc/lantern/factor/herring-failure\"");
    }
}
