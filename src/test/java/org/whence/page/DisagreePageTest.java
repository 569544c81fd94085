package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.whence.model.UserMessageException;

class DisagreePageTest {
    private static final String FACTOR = "https%3A%2F%2Fw3id.org%2Fwhence%2Fid%2Flantern%2Ffactor%2F";
    private final TestPages lantern = TestPages.lantern();
    private final TestPages degeneration = TestPages.degeneration();

    @Test
    void listHasEveryMatterOnceAndTheTensions() {
        String html = lantern.html("/disagree");
        String text = TestPages.text(html);
        assertThat(html.split("class=\"matter\"")).hasSize(2);
        assertThat(text)
                .contains(
                        "Crake's wardenship → the decline of the Lamp Guild",
                        "Crake alone ruined the Guild.",
                        "Crake did not ruin the Guild.",
                        "One side is known here only through its opponent.",
                        "did Crake ruin the Guild?",
                        "Noticed by the encoder");
        assertThat(html).contains("/disagree?claim=");
    }

    @Test
    void matterWithoutALinkIsHeadedByWhoStandsAgainstWhomAndSaysNothingTwice() {
        String html = degeneration.html("/disagree");
        assertThat(TestPages.text(html))
                .contains("the Left SRs against the author of the essay and the Bolshevik party");
        for (String matter : html.split("class=\"matter\"", -1)) {
            String heading = matter.substring(matter.indexOf("<h2>") + 4)
                    .replaceFirst("(?s)</h2>.*", "")
                    .replaceAll("<[^>]+>", "");
            assertThat(matter.split(Pattern.quote(">" + heading + "<"), -1)).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void bothSidesOfALinkStandSideBySideWhicheverClaimIsAskedAbout() {
        String denied = lantern.html("/disagree?claim=claim:p07-c01");
        String denial = lantern.html("/disagree?claim=claim:p07-c02");
        for (String html : new String[] {denied, denial}) {
            String text = TestPages.text(html);
            assertThat(text).contains("Did Crake's wardenship lead to the decline of the Lamp Guild?");
            assertThat(text.indexOf("Crake alone ruined the Guild.")).isPositive();
            assertThat(text.indexOf("Crake alone ruined the Guild."))
                    .isLessThan(text.indexOf("Crake did not ruin the Guild."));
            assertThat(text.split("Known only through its opponent", -1)).hasSize(2);
        }
    }

    @Test
    void denialNeverReadsAsWhatItDenies() {
        String text = TestPages.text(lantern.html("/disagree?claim=claim:p07-c01"));
        String other = text.substring(text.indexOf("It did not, or not so"));
        assertThat(other)
                .contains("caused (denied) the decline of the Lamp Guild")
                .doesNotContain("caused the decline");
        assertThat(TestPages.text(lantern.html("/doc/lantern/claim/p07-c02")))
                .contains("(denied)", "It is a denial: the voice says that it was not so.");
    }

    @Test
    void linkThatIsOnlyAssertedHasAnEmptyOtherSideThatSaysSo() {
        String text = TestPages.text(
                lantern.html("/disagree?cause=" + FACTOR + "herring-failure&effect=" + FACTOR + "collapse-of-dues"));
        assertThat(text)
                .contains(
                        "Did the failure of the herring lead to the collapse of the harbour dues?",
                        "Nobody in this account says so.",
                        "Nothing changes: nobody here says otherwise.");
    }

    @Test
    void linkThatNobodySpeaksOfSaysSo() {
        assertThat(TestPages.text(lantern.html(
                        "/disagree?cause=" + FACTOR + "lit-streets&effect=" + FACTOR + "collapse-of-dues")))
                .contains("Nobody in this account claims, denies or entertains that the one bore on the other.");
    }

    @Test
    void whatFallsIfTheOtherSideIsRightIsToldOfTheChainsThatRestOnIt() {
        String text = TestPages.text(degeneration.html("/disagree?claim=claim:p37-c04"));
        assertThat(text).contains("If this side is right", "about the account’s map of claims, not about history");
    }

    @Test
    void whatIsNoClaimOrHalfALinkIsRefusedInASentence() {
        assertThatThrownBy(() -> lantern.html("/disagree?claim=claim:nowhere"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("is none; /disagree lists every disagreement");
        assertThatThrownBy(() -> lantern.html("/disagree?cause=" + FACTOR + "dark-lamps"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("effect is missing");
        assertThatThrownBy(() -> lantern.html("/disagree?account=nowhere"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("There is no account nowhere");
    }

    @Test
    void fileHasNoFormThatNobodyWouldAnswer() {
        assertThat(lantern.html("/disagree", Mode.FILES)).doesNotContain("<form class=\"ask\" action=\"/disagree\"");
        assertThat(lantern.html("/disagree")).contains("action=\"/disagree\"");
    }
}
