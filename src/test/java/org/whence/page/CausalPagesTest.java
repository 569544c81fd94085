package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.ask.QuestionCatalog;
import org.whence.store.OpenStore;

/** The start page and the pages of causal questions, as they are made without any server, on the invented account. */
class CausalPagesTest {
    @TempDir
    private static Path folder;

    private static OpenStore store;
    private static Site site;
    private static HtmlPages pages;

    @BeforeAll
    static void open() {
        store = OpenStore.openForServing(
                TestStore.build(folder.resolve("store"), TestStore.ACCOUNTS.resolve("lantern")));
        site = new Site(store, QuestionCatalog.ofProgram(), Duration.ofSeconds(20));
        site.open(store.dataset(), store.accounts());
        pages = HtmlPages.of(site);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void theStartPageShowsAboutTwelveCausesInOnePictureAndSorted() {
        String page = html("/", Mode.LIVE_LOOPBACK);
        assertThat(page).contains("<svg ", "class=\"wm\"", "The causes, sorted", "1 voice", "never strength");
        assertThat(page).doesNotContain("<textarea", "its key is", "<code>root-causes</code>");
        int boxes = page.split("class=\"wm-factor", -1).length - 1;
        assertThat(boxes).isBetween(5, 13);
    }

    @Test
    void theStoriesOfTheStartPageLeadToPagesThatAnswer() {
        Sheet start = show("/", Mode.LIVE_LOOPBACK);
        List<?> accounts = (List<?>) start.holes().get("accounts");
        List<Link> stories = ((StartPage.AccountCard) accounts.get(0)).stories();
        assertThat(stories).hasSizeGreaterThan(3).allSatisfy(story -> assertThat(
                        show(story.href(), Mode.LIVE_LOOPBACK).status())
                .as(story.href())
                .isEqualTo(Sheet.OK));
    }

    @ParameterizedTest
    @CsvSource({
        "/trace?from=factor:herring-failure&to=factor:dark-lamps, Chain 1",
        "/why, By definition",
        "/why?of=factor:dark-lamps, Claimed directly",
        "/roots, Called a root by a voice",
        "/roots, · by definition a side of",
        "/loops, Loop 1",
        "/robustness?from=factor:herring-failure&to=factor:dark-lamps, Factors in between",
        "/what-if?without=factor:herring-failure, If any one cause suffices",
    })
    void everyQuestionIsAnsweredOnItsPage(String address, String expected) {
        String page = html(address, Mode.LIVE_LOOPBACK);
        assertThat(page)
                .contains(
                        expected,
                        "Take it away",
                        "Whence, " + site.store().build().edition());
        assertThat(page).doesNotContain("{{", "{%").doesNotContainPattern(">null<");
    }

    @Test
    void eachArrowOfAChainOpensItsClaimAndTellsItsPlaceAndVoice() {
        String page = html("/trace?from=factor:herring-failure&to=factor:dark-lamps", Mode.LIVE_LOOPBACK);
        assertThat(page)
                .containsPattern("<a href=\"/doc/lantern/claim/[^\"]+\">")
                .containsPattern("the chronicler · line [0-9]+")
                .contains("class=\"grade\"");
    }

    @Test
    void whereThereIsNoChainThePageSaysWhyAndLinksToWhatWouldBeFound() {
        String page = html("/trace?from=factor:herring-failure&to=factor:dark-lamps&max=1", Mode.LIVE_LOOPBACK);
        assertThat(page)
                .contains("No chain of at most 1 step")
                .containsPattern(
                        "<a href=\"/trace\\?from=factor:herring-failure&amp;to=factor:dark-lamps&amp;max=[0-9]+\">allow [0-9]+ steps</a>");
    }

    @Test
    void aQuestionNotYetAskedShowsAnExampleOfTheAccount() {
        assertThat(html("/trace", Mode.LIVE_LOOPBACK)).contains("An example from the account", "Chain 1");
    }

    @Test
    void aWhatIfSaysFirstThatItIsAboutTheMapAndOffersCausesToTick() {
        String page = html("/what-if", Mode.LIVE_LOOPBACK);
        assertThat(page).contains("not about history", "type=\"checkbox\" name=\"without\"");
        assertThat(page.indexOf("not about history")).isLessThan(page.indexOf("<form class=\"ask"));
    }

    @Test
    void aFormShowsWhatThingsAreCalledHoweverTheyWereAskedFor() {
        assertThat(html("/trace?from=factor:herring-failure&to=factor:dark-lamps", Mode.LIVE_LOOPBACK))
                .contains("name=\"from\" value=\"the failure of the herring\"", "at most 4 steps")
                .doesNotContain("value=\"factor:herring-failure\"", "prefixed name");
        assertThat(html("/why", Mode.LIVE_LOOPBACK))
                .contains("name=\"of\" value=\"\" placeholder=\"the decline of the Lamp Guild\"");
    }

    @Test
    void aCauseWithNothingBehindItIsToldSo() {
        assertThat(html("/why?of=factor:collapse-of-dues", Mode.LIVE_LOOPBACK))
                .contains("Behind these lies nothing more.")
                .doesNotContain("lie 0 more");
    }

    @Test
    void claimsSupposedFalseAreFoldedAwayUntilThereAreSome() {
        assertThat(html("/what-if?without=factor:herring-failure", Mode.LIVE_LOOPBACK))
                .contains("<details><summary>Suppose claims were false");
        assertThat(html("/what-if?deny=claim:p06-c02", Mode.LIVE_LOOPBACK))
                .contains("<details open><summary>Suppose claims were false");
    }

    @Test
    void whatWasTickedStaysTicked() {
        assertThat(html("/what-if?without=factor:herring-failure", Mode.LIVE_LOOPBACK))
                .containsPattern("value=\"factor:herring-failure\" checked");
    }

    @Test
    void whatIsAskedByItsLabelIsTickedUnderItsNameAndListedOnce() {
        assertThat(html("/what-if?without=failure+of+the+herring&without=factor:herring-failure", Mode.LIVE_LOOPBACK))
                .containsOnlyOnce("value=\"factor:herring-failure\"")
                .containsPattern("value=\"factor:herring-failure\" checked")
                .doesNotContain("value=\"failure of the herring\"");
    }

    @Test
    void whatIsAskedBesidesTheCausesOfferedIsTickedUnderItsNameToo() {
        assertThat(html("/what-if", Mode.LIVE_LOOPBACK)).doesNotContain("factor:saving-of-time");
        assertThat(html("/what-if?without=saving+of+time", Mode.LIVE_LOOPBACK))
                .containsOnlyOnce("value=\"factor:saving-of-time\" checked> the saving of time");
    }

    @Test
    void aClaimSupposedFalseIsTickedInItsWords() {
        assertThat(html("/what-if?deny=claim:p06-c02", Mode.LIVE_LOOPBACK))
                .containsPattern("name=\"deny\" value=\"claim:p06-c02\" checked> The failure of the herring brought");
    }

    @Test
    void whatCannotBeAnsweredStaysTickedAsItWasWritten() {
        assertThat(html("/what-if?without=nobody-knows-this", Mode.LIVE_LOOPBACK))
                .contains("value=\"nobody-knows-this\" checked", "role=\"alert\"");
    }

    @Test
    void readingsThatAgreeAreToldOnceAndOthersBesideEachOther() {
        assertThat(html("/what-if?without=factor:oil-tax", Mode.LIVE_LOOPBACK))
                .contains("Both readings agree")
                .containsOnlyOnce("class=\"reading\"")
                .doesNotContain("If any one cause suffices");
        assertThat(html("/what-if?without=factor:long-storms", Mode.LIVE_LOOPBACK))
                .doesNotContain("Both readings agree")
                .contains("If any one cause suffices", "If all the causes that a claim names are needed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/trace?from=nobody-knows-this", "/trace?fro=x", "/trace?from=factor:herring-failure&max=x"})
    void whatMakesNoSenseIsToldInASentenceWithTheFormStillThere(String address) {
        Sheet sheet = show(address, Mode.LIVE_LOOPBACK);
        assertThat(sheet.status()).isEqualTo(Sheet.BAD_REQUEST);
        assertThat(site.templates().html(sheet, Mode.LIVE_LOOPBACK))
                .contains("role=\"alert\"", "<form class=\"ask")
                .doesNotContain("--from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trace", "/why", "/roots", "/loops", "/robustness", "/what-if"})
    void inAFolderOfFilesNoFormIsOffered(String address) {
        assertThat(html(address, Mode.FILES)).doesNotContain("<form").contains("the running program");
    }

    @Test
    void thereIsNoPageAtAnUnknownAddress() {
        assertThat(pages.match("/nowhere")).isEmpty();
        assertThatThrownBy(() -> show("/doc/lantern/factor/no-such", Mode.LIVE_LOOPBACK))
                .isInstanceOf(NotFoundException.class);
    }

    private static String html(String address, Mode mode) {
        return site.templates().html(show(address, mode), mode);
    }

    private static Sheet show(String address, Mode mode) {
        String[] parts = address.replaceAll("#.*", "").split("\\?", 2);
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (parts.length > 1) {
            for (String pair : parts[1].split("&", -1)) {
                String[] both = pair.split("=", 2);
                values.put(both[0], List.of(Addresses.decoded(both[1].replace("+", " "))));
            }
        }
        HtmlPages.Match match = pages.match(parts[0]).orElseThrow();
        return match.page().show(new PageRequest(match.rest(), values, "http://127.0.0.1:1", mode));
    }
}
