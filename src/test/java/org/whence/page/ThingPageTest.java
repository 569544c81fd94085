package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingPageTest {
    private static final Pattern BARE_IRI = Pattern.compile("<a [^>]*>https?://w3id.org[^<]*</a>");
    private final TestPages lantern = TestPages.lantern();
    private final TestPages degeneration = TestPages.degeneration();

    private String lantern(String name) {
        return TestPages.text(lantern.html("/doc/lantern/" + name));
    }

    @Test
    void factorShowsDatesClaimsBothWaysAndAMap() {
        String html = lantern.html("/doc/lantern/factor/dark-lamps");
        assertThat(TestPages.text(html))
                .contains(
                        "What is claimed to have led to it",
                        "… caused this",
                        "Half rations and storms together put the quay's lamps out. the chronicler",
                        "note 3 not at hand",
                        "What it is claimed to have led to",
                        "Darkness drove trade from the quay.",
                        "Denied, rejected, only expected, or inferred",
                        "inferred by the encoder, not stated",
                        "before Crake's wardenship",
                        "Counts are volume of evidence, never strength.");
        assertThat(html).contains("<svg ", "class=\"wm\"", "?map=2\"", "data-factor=");
    }

    @Test
    void factorWithTwoDatesHasBoth() {
        assertThat(lantern("factor/herring-failure"))
                .contains("The source gives it 2 dates; all of them stand here.")
                .containsPattern(
                        "All its dates together: not before \\d+ [A-Z][a-z]+ 17\\d\\d and not after \\d+ [A-Z]");
    }

    @Test
    void datesAreToldInWordsWithTheirEdtfForPrograms() {
        String html = lantern.html("/doc/lantern/factor/collapse-of-dues");
        assertThat(html).contains("December 1703", "data-dates=\"1703-12");
        assertThat(TestPages.text(html)).contains("December 1703").doesNotContain("1703-12");
        assertThat(html.replaceAll("(?s).*<svg|</svg>.*", "").replaceAll("<[^>]*>", " "))
                .doesNotContain("1703-12");
    }

    @Test
    void mapOfTwoStepsHasMoreFactorsThanThatOfOne() {
        String one = lantern.html("/doc/lantern/factor/collapse-of-dues");
        String two = lantern.html("/doc/lantern/factor/collapse-of-dues?map=2");
        assertThat(two.split("data-factor=").length).isGreaterThan(one.split("data-factor=").length);
        assertThat(TestPages.text(two)).contains("Draw only what is next to it");
        assertThat(two).contains("/doc/lantern/factor/collapse-of-dues.svg?map=2\" download", "data-grow");
    }

    @Test
    void mapGrowsToTheChainsThroughAFactorAndBack() {
        String near = lantern.html("/doc/lantern/factor/dark-lamps");
        assertThat(near).contains("href=\"/doc/lantern/factor/dark-lamps?map=chains\"");
        String chains = lantern.html("/doc/lantern/factor/dark-lamps?map=chains");
        assertThat(TestPages.text(chains))
                .contains(
                        "Chains through the going out of the lamps on the Lower Quay. A map of what is claimed",
                        "that they make one chain is put together here",
                        "Draw only what is next to it",
                        "Draw one step more each way",
                        "All that lies at its root",
                        "The same in words");
        assertThat(chains)
                .contains(
                        "/doc/lantern/factor/dark-lamps.svg?map=chains\" download",
                        "data-factor=\"https://w3id.org/whence/id/lantern/factor/long-storms\"");
    }

    @Test
    void placesInTheTextStandWithoutTheirNamesInTheGraph() {
        assertThat(TestPages.lantern().html("/doc/lantern/actor/lamp-guild"))
                .containsPattern("line [0-9]+")
                .doesNotContainPattern("<span class=\"note\">p[0-9]+(-s[0-9]+)?</span>")
                .doesNotContain("→ this");
    }

    @Test
    void factorThroughWhichNoChainRunsSaysSo() {
        String text = lantern("factor/saving-of-time?map=chains");
        assertThat(text).contains("No chain runs through it");
    }

    @Test
    void factorWithoutAClaimSaysSoAndHasNoMap() {
        String html = lantern.html("/doc/lantern/factor/saving-of-time");
        assertThat(TestPages.text(html)).contains("No claim here says when it was.");
        assertThat(lantern.html("/doc/lantern/factor/want-of-oil"))
                .doesNotContain("class=\"picture\"")
                .contains("No claim here says what led to it.");
    }

    @Test
    void claimShowsOnWhoseWordItStandsAndWhatRestsOnIt() {
        assertThat(lantern("claim/p06-c02"))
                .contains(
                        "The failure of the herring brought the harbour dues down.",
                        "the encoder’s own, not the source’s",
                        "put forward by the chronicler",
                        "line 6, sentence 1",
                        "The voice asserts it. The source says it in its own name.",
                        "The source cites nothing for it at this place.",
                        "No claim in this account denies, contradicts or disputes it.",
                        "the failure of the herring → the collapse of the harbour dues : no chain is left");
    }

    @Test
    void claimOfAnotherVoiceSaysHowItReachedTheSourceAndHowThatTakesIt() {
        assertThat(lantern("claim/p08-c01"))
                .contains(
                        "put forward by Mira Voss",
                        "reached the source through",
                        "takes no side",
                        "It is a warning, a plan or a prediction",
                        "The voice calls the cause necessary.",
                        "note 4 not at hand",
                        "Nothing on the map falls");
        assertThat(lantern("claim/p07-c01"))
                .contains(
                        "known here through its opponent alone",
                        "The voice calls the cause enough by itself.",
                        "Crake did not ruin the Guild.",
                        "Both sides, and what falls if the other is right");
    }

    @Test
    void claimHedgedIsShownWithItsHedgeAndWeight() {
        assertThat(lantern("claim/p10-c02")).contains("hedged with perhaps", "weight the voice gives it root");
        assertThat(lantern("factor/whalers-absence")).contains("called the root");
    }

    @Test
    void noteNotAtHandSaysSoAndFillsNothingIn() {
        assertThat(lantern("note/n03"))
                .contains(
                        "The text of this note is not at hand.",
                        "nothing is filled in from elsewhere",
                        "Half rations and storms together put the quay's lamps out.",
                        "← note 2",
                        "note 4 →");
    }

    @Test
    void passageShowsWhatIsClaimedThereAndNeverItsWords() throws Exception {
        String text = lantern("passage/p06-s03");
        assertThat(text)
                .contains(
                        "line 6, sentence 3", "What is claimed there", "Half rations", "SHA-256", "Notes cited there");
        String source = java.nio.file.Files.readString(TestPages.LANTERN.resolve("source.txt"));
        String sentence =
                source.lines().filter(line -> line.length() > 80).findFirst().orElseThrow();
        assertThat(text).doesNotContain(sentence.substring(0, 40));
    }

    @Test
    void voiceShowsItsClaimsAndHowTheSourceTakesThem() {
        assertThat(lantern("actor/chronicler"))
                .contains("As a voice", "in the source’s own name", "Show more of them", "never strength");
        assertThat(TestPages.text(lantern.html("/doc/lantern/actor/chronicler?claims=all")))
                .contains("Selling the house showed that the Guild could not pay.")
                .doesNotContain("Show more of them");
        assertThat(lantern("actor/some-who-blame-crake")).contains("1 claim: 1 that the source rejects");
        assertThat(lantern("actor/whalers-of-sund")).contains("It is the voice of no claim");
    }

    @Test
    void institutionShowsWhatItDidAndHowItIsCounted() {
        assertThat(lantern("actor/lamp-guild")).contains("Had as a part", "the masters of the Guild");
    }

    @Test
    void accountShowsItsSizeItsVoicesAndWhereToGo() {
        String html = lantern.html("/doc/lantern");
        assertThat(TestPages.text(html))
                .contains("sets out to explain the decline of the Lamp Guild", "encoded by the developers of Whence")
                .containsPattern("\\d+ claims · \\d+ of them causal · \\d+ factors")
                .containsPattern("\\d+ notes, the text of (\\d+|none) at hand");
        assertThat(html).contains("href=\"/timeline\"", "href=\"/disagree\"", "href=\"/download/lantern.ttl\"");
    }

    @Test
    void whateverElseThereIsHasItsRows() {
        assertThat(lantern("tension/who-ruined-the-guild"))
                .contains("did Crake ruin the Guild?", "What is stated", "Crake alone ruined the Guild.");
    }

    @Test
    void everyPageCanBeCitedAndTakenAway() {
        String html = lantern.html("/doc/lantern/factor/dark-lamps");
        assertThat(TestPages.text(html))
                .contains("“the going out of the lamps on the Lower Quay”, in: The fading of the Lamp Guild of Port"
                        + " Elster, encoded by the developers of Whence, 2026-11-23."
                        + " https://w3id.org/whence/id/lantern/factor/dark-lamps");
        assertThat(html).contains("href=\"/doc/lantern/factor/dark-lamps.ttl\"", ".jsonld\"");
    }

    @Test
    void nothingOfThatNameSaysWhatIsNear() {
        assertThatThrownBy(() -> lantern.html("/doc/lantern/factor/dark-lamp"))
                .isInstanceOf(NotFoundException.class)
                .satisfies(fault -> assertThat(((NotFoundException) fault).suggestions())
                        .extracting(Link::href)
                        .contains("/doc/lantern/factor/dark-lamps"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/degeneration",
                "/doc/degeneration/factor/civil-war",
                "/doc/degeneration/factor/october-revolution",
                "/doc/degeneration/factor/absence-of-german-revolution",
                "/doc/degeneration/claim/p17-c02",
                "/doc/degeneration/claim/p37-c08",
                "/doc/degeneration/note/n17",
                "/doc/degeneration/passage/p37-s03",
                "/doc/degeneration/actor/bolshevik-party",
                "/doc/degeneration/actor/congress-of-soviets",
                "/doc?iri=https%3A%2F%2Fw3id.org%2Fwhence%2Fdegeneration%23degeneration",
            })
    void everyKindOfPageOfTheEssayIsWholeAndHasEnglishLabels(String address) {
        String html = degeneration.html(address);
        assertThat(html).doesNotContain("{{", "{%", " style=", "<script>", ">null<");
        assertThat(html).doesNotContainPattern(BARE_IRI);
        assertThat(TestPages.text(html)).contains("Cite this").doesNotContain(" in: .");
        assertThat(html.length()).isLessThan(120_000);
    }

    @Test
    void dayOfTheOldCalendarStandsInBothStylesAndAYearIsSaidToBeOfEither() {
        assertThat(TestPages.text(degeneration.html("/doc/degeneration/factor/october-revolution")))
                .contains("6–7 November [O.S. 24–25 October] 1917", "October 1917, old or new style");
    }
}
