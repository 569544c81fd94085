package org.whence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What scripts add, by keyboard: suggestions, what is said of a picture's parts, copying, back and forward. */
@InBrowser
class WithScriptsIT {
    private static final String SEARCH = "header input[name='q']";

    private final Browser browser = Browser.on(Screen.DESKTOP, true);

    @AfterEach
    void nothingWentWrong() {
        browser.wasQuiet();
    }

    @Test
    void arrowsWalkThroughTheNamesThatFitAndEnterGoesThere() {
        WebElement field = browser.open("/about").first(SEARCH);
        field.sendKeys("civil w");
        waitUntil("true", field, "aria-expanded");
        List<WebElement> names = browser.all("header [role='option']");
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(name.getText())
                .containsIgnoringCase("civil"));
        assertThat(field.getDomAttribute("aria-activedescendant")).isNull();
        field.sendKeys(Keys.ARROW_UP, Keys.ARROW_DOWN);
        WebElement first = names.get(0);
        assertThat(field.getDomAttribute("aria-activedescendant")).isEqualTo(first.getDomAttribute("id"));
        assertThat(first.getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(Axe.violations(browser)).isEmpty();
        field.sendKeys(Keys.ENTER);
        browser.waitUntil(() -> browser.address().startsWith("/doc/degeneration/"));
    }

    @Test
    void escapeClosesTheNamesAndLeavesWhatWasTyped() {
        WebElement field = browser.open("/about").first(SEARCH);
        field.sendKeys("lenin");
        waitUntil("true", field, "aria-expanded");
        field.sendKeys(Keys.ESCAPE);
        waitUntil("false", field, "aria-expanded");
        assertThat(browser.first("header [role='listbox']").isDisplayed()).isFalse();
        assertThat(field.getDomProperty("value")).isEqualTo("lenin");
        field.sendKeys(Keys.ENTER);
        browser.waitUntil(() -> browser.address().startsWith("/search?q=lenin"));
    }

    @Test
    void whereAThingIsAskedForItsNameIsFilledIn() {
        WebElement field = browser.open("/disagree").first("#cause");
        field.sendKeys("civil w");
        waitUntil("true", field, "aria-expanded");
        String name = browser.first("main [role='option']").getText();
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        waitUntil("false", field, "aria-expanded");
        assertThat(name).startsWith(field.getDomProperty("value"));
        assertThat(browser.address()).isEqualTo("/disagree");
    }

    @Test
    void whatAnArrowClaimsIsSaidWhenTheKeyboardReachesIt() {
        browser.open("/doc/degeneration/factor/civil-war");
        WebElement said = browser.first("figure.picture .said");
        String usual = said.getText();
        WebElement arrow = browser.first("figure.picture svg a.wm-arrow");
        browser.driver().executeScript("arguments[0].focus()", arrow);
        assertThat(said.getText()).isNotEqualTo(usual).contains(" ");
    }

    @Test
    void referenceIsCopiedAndThatItWasIsSaid() {
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.open("/doc/degeneration/claim/p36-c02");
        WebElement reference = browser.first("[data-copy]");
        WebElement button = browser.first("[data-copy] + button");
        button.sendKeys(Keys.ENTER);
        WebElement status = browser.first("[data-copy] + button + [role='status']");
        browser.waitUntil(() -> !status.getText().isBlank());
        assertThat(status.getText()).isEqualTo("Copied");
        assertThat(browser.driver()
                        .executeAsyncScript("navigator.clipboard.readText().then(arguments[0], arguments[0])"))
                .isEqualTo(reference.getText());
    }

    @Test
    void backAndForwardShowWhatWasAsked() {
        browser.open("/trace").fill("from", "the Russian Civil War").send();
        String asked = browser.address();
        browser.back();
        assertThat(browser.address()).isEqualTo("/trace");
        browser.driver().navigate().forward();
        assertThat(browser.address()).isEqualTo(asked);
        assertThat(browser.driver().findElement(By.name("from")).getDomProperty("value"))
                .isEqualTo("the Russian Civil War");
    }

    private void waitUntil(String value, WebElement element, String attribute) {
        browser.waitUntil(() -> value.equals(element.getDomAttribute(attribute)));
    }
}
