package org.whence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * What people come for, lived through on the project's first account: on a desktop and on a phone, with scripts and
 * without. Each leaves a picture of where it ended with them.
 */
@Order(5)
@InBrowser
class StoriesIT {
    private static final String GRADE = "paragraph|section|voices|inferred|stitched";

    static Stream<Arguments> ways() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(Arguments.of(screen, true), Arguments.of(screen, false)));
    }

    private Browser browser;
    private boolean withScripts;

    @ParameterizedTest(name = "{0}, scripts {1}")
    @MethodSource("ways")
    void pupilGetsTheCausesSorted(Screen screen, boolean scripts) {
        begin(screen, scripts, "/");
        List<WebElement> causes = browser.all(".causes > li");
        assertThat(causes).hasSizeBetween(8, 16);
        assertThat(browser.all(".sorted .group h3")).hasSizeGreaterThan(1);
        assertThat(causes).allSatisfy(cause -> assertThat(cause.getText()).containsPattern("\\d+ passages?"));
        assertThat(causes).allSatisfy(cause -> assertThat(cause.getText()).containsPattern("\\d+ voices?"));
        assertThat(browser.text()).contains("never strength");
        assertThat(browser.all("figure .for-wide svg a"))
                .as("boxes of the picture")
                .hasSizeBetween(5, 40);
        end("story-1-causes");
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @MethodSource("ways")
    void studentSeesHowOneThingLedToAnother(Screen screen, boolean scripts) {
        begin(screen, scripts, "/trace");
        browser.fill("from", "failure of the international revolution").send();
        assertThat(browser.address()).contains("from=failure+of+the+international+revolution");
        assertThat(browser.text()).containsPattern("[1-5] chains?").containsPattern(GRADE);
        end("story-2-chains");
        WebElement claim = browser.first("main a[href*='/claim/']");
        browser.go(claim);
        assertThat(browser.text()).contains("On whose word");
        browser.back();
        assertThat(browser.address()).startsWith("/trace?");

        browser.open("/trace?from=german+army%27s+rout&max=2");
        assertThat(browser.text()).contains("No chain of at most 2 steps");
        browser.go(browser.first("main a[href*='max=']"));
        assertThat(browser.text()).containsPattern("\\d+ chains?").doesNotContain("No chain of at most");
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @MethodSource("ways")
    void tutorSeesOnWhoseWord(Screen screen, boolean scripts) {
        begin(screen, scripts, "/doc/degeneration/claim/p29-c17");
        assertThat(browser.text())
                .contains("On whose word", "Notes behind it", "Who speaks against it", "What rests on it")
                .containsPattern("line 29")
                .containsIgnoringCase("cite this");
        end("story-3-word");
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @MethodSource("ways")
    void historianSeesWhoDisagrees(Screen screen, boolean scripts) {
        begin(screen, scripts, "/disagree");
        browser.go(browser.first(".matter h2 a"));
        assertThat(browser.all(".sides > section")).hasSize(2);
        assertThat(browser.text()).contains("If this side is right");
        browser.open("/disagree?cause=factor:stalinist-coup&effect=deg:degeneration");
        assertThat(browser.text()).contains("Known only through its opponent");
        end("story-4-disagree");
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @MethodSource("ways")
    void seminarAsksWhatIf(Screen screen, boolean scripts) {
        begin(screen, scripts, "/what-if?without=factor:civil-war");
        assertThat(browser.first("main p").getText()).contains("not about history");
        assertThat(browser.text())
                .contains("What voices in the text say of it themselves")
                .contains("Both readings agree");
        assertThat(browser.all("input[name='without'][checked]")).isNotEmpty();
        end("story-5-what-if");
        WebElement jump = browser.first(".to-answer a");
        assertThat(jump.isDisplayed()).as("where the form fills the screen").isEqualTo(screen == Screen.PHONE);
        browser.open("/what-if?without=the+Left+SR+uprising");
        assertThat(browser.text())
                .contains("If any one cause suffices", "If all the causes that a claim names are needed");
    }

    @Test
    void aTickIsAnsweredInPlaceAndBackTakesItAway() {
        begin(Screen.DESKTOP, true, "/what-if?without=civil+war");
        WebElement tick = browser.first("input[name='without']:not([checked])");
        String asked = tick.getDomAttribute("value");
        String address = browser.address();
        tick.sendKeys(" ");
        browser.waitUntil(() -> !browser.address().equals(address));
        assertThat(browser.address()).contains("without=" + asked.replace(":", "%3A"), "without=factor%3Acivil-war");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("value"))
                .as("the keyboard is where it was")
                .isEqualTo(asked);
        assertThat(browser.first("body > [role='status']").getDomProperty("textContent"))
                .contains("Answered: What falls");
        browser.driver().navigate().back();
        browser.waitUntil(() -> browser.all("input[name='without'][checked]").size() == 1);
        assertThat(browser.address()).isEqualTo(address);
        browser.wasQuiet();
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @MethodSource("ways")
    void refereeAsksWhetherItIsConsistent(Screen screen, boolean scripts) {
        begin(screen, scripts, "/audit");
        List<WebElement> questions = browser.all("article.question");
        assertThat(questions).isNotEmpty().allSatisfy(question -> {
            assertThat(question.findElement(By.tagName("h3")).getText()).contains("?");
            assertThat(question.findElements(By.cssSelector(".places > li"))).hasSizeGreaterThan(1);
            assertThat(question.findElements(By.cssSelector(".readings > li"))).isNotEmpty();
        });
        end("story-6-audit");
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @MethodSource("ways")
    void readerOfOneEventSeesWhatLedToItAndWhatFollowed(Screen screen, boolean scripts) {
        begin(screen, scripts, "/doc/degeneration/factor/civil-war");
        assertThat(browser.text())
                .contains("When", "What is claimed to have led to it", "What it is claimed to have led to")
                .containsPattern("19(17|18|20|21)")
                .containsIgnoringCase("cite this");
        assertThat(browser.all("main svg a")).isNotEmpty();
        assertThat(browser.all("a[href$='.ttl']")).isNotEmpty();
        assertThat(browser.all("main a[href*='/trace?']")).isNotEmpty();
        end("story-7-event");
        browser.go(browser.first("main a[href*='/timeline']"));
        assertThat(browser.all("main svg")).isNotEmpty();
        end("story-7-timeline");
    }

    @Test
    void aMapGrowsWhereItStandsAndShrinksAgainOnTheWayBack() {
        begin(Screen.DESKTOP, true, "/doc/degeneration/factor/nep");
        int boxes = browser.all(".for-wide .wm-factor").size();
        WebElement grow = browser.first("a[data-grow]");
        grow.sendKeys(Keys.ENTER);
        browser.waitUntil(() -> browser.address().endsWith("?map=2"));
        assertThat(browser.all(".for-wide .wm-factor")).hasSizeGreaterThan(boxes);
        assertThat(browser.driver().switchTo().activeElement().getText()).contains("only what is next");
        browser.driver().navigate().back();
        browser.waitUntil(() -> browser.all(".for-wide .wm-factor").size() == boxes);
        assertThat(browser.address()).isEqualTo("/doc/degeneration/factor/nep");
        browser.wasQuiet();
    }

    private void begin(Screen screen, boolean scripts, String path) {
        withScripts = scripts;
        browser = Browser.on(screen, scripts).open(path);
    }

    private void end(String name) {
        assertThat(browser.overflow())
                .as("wider than the screen: %s", browser.address())
                .isLessThanOrEqualTo(0);
        if (withScripts) {
            browser.keep(name);
        }
        browser.wasQuiet();
    }
}
