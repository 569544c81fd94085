package org.whence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.lang3.StringUtils;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogType;
import org.whence.Thorough;

/**
 * One browser for all tests, on a screen of some size, with scripts or without, and what it did meanwhile: what it
 * wrote into its console, and which addresses it asked for. Owns no expectation but that of a quiet console.
 */
final class Browser {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int TALLEST = Thorough.of(0, 6_000);
    private static Browser shared;

    private final ChromeDriver driver;
    private Screen screen = Screen.DESKTOP;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser, on that screen, with scripts or without; what it did before is forgotten. */
    static synchronized Browser on(Screen screen, boolean scripts) {
        if (shared == null) {
            shared = new Browser(Chromium.start());
        }
        shared.screen = screen;
        shared.driver.get("about:blank");
        shared.driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", screen.width(),
                        "height", screen.height(),
                        "deviceScaleFactor", 1,
                        "mobile", screen.isMobile()));
        shared.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
        shared.entries(LogType.BROWSER);
        shared.entries(LogType.PERFORMANCE);
        return shared;
    }

    /** Goes to an address of the server. */
    Browser open(String path) {
        driver.get(Server.at(path));
        return this;
    }

    /** By day or by night: {@code light} or {@code dark}. */
    void prefers(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Leaves of each row of equal things on the page the first three, since the rest of it can teach no more. */
    Browser thinOut() {
        driver.executeScript("""
                for (const parent of document.querySelectorAll('main, main *')) {
                  const seen = {};
                  for (const child of [...parent.children]) {
                    const kind = child.tagName + '.' + (child.getAttribute('class') || '');
                    seen[kind] = (seen[kind] || 0) + 1;
                    if (seen[kind] > 3) child.remove();
                  }
                }
                """);
        return this;
    }

    /** Takes away the buttons that only a script has put there. */
    Browser withoutButtonsOfScripts() {
        driver.executeScript("document.querySelectorAll('main button[type=button]').forEach(one => one.remove())");
        return this;
    }

    /** The driver itself, for what is not here. */
    ChromeDriver driver() {
        return driver;
    }

    /** The address that is open, without the server's. */
    String address() {
        return driver.getCurrentUrl().replaceFirst("^" + Server.at(""), "");
    }

    /** What stands on the page, as a reader sees it. */
    String text() {
        return String.join("\n", lines("body"));
    }

    /**
     * The lines of a part of the page, as a reader sees them, empty ones left out. (WebDriver's own way to ask looks at
     * every element by itself, which takes seconds on a long page.)
     */
    List<String> lines(String selector) {
        return first(selector)
                .getDomProperty("innerText")
                .lines()
                .map(line -> StringUtils.normalizeSpace(line))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The first thing that fits a CSS selector. */
    WebElement first(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** All things that fit a CSS selector. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Puts something into the field of that name. */
    Browser fill(String field, String value) {
        WebElement input = first("main [name='" + field + "']");
        input.clear();
        input.sendKeys(value);
        return this;
    }

    /** Presses the button of the page's form, and waits until another page is there. */
    Browser send() {
        String before = address();
        first("main form button[type='submit']").click();
        waitUntil(() -> !address().equals(before));
        return this;
    }

    /** Waits, half a minute at most, until something is so: what a script does needs a moment. */
    void waitUntil(BooleanSupplier isSo) {
        for (int tries = 0; tries < 600 && !isSo.getAsBoolean(); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(isSo.getAsBoolean())
                .as("after half a minute, at %s", address())
                .isTrue();
    }

    /** Goes where a link leads, be it in a picture. */
    Browser go(WebElement link) {
        driver.get(Server.at(link.getDomAttribute("href")));
        return this;
    }

    /** Goes back. */
    Browser back() {
        driver.navigate().back();
        return this;
    }

    /** Keeps a picture in {@code target/screenshots}: what the screen shows, or under -Pthorough the whole page. */
    Browser keep(String name) {
        int height = ((Number) metrics().get("height")).intValue();
        boolean isWhole = TALLEST > 0;
        byte[] picture = picture(isWhole ? Math.min(TALLEST, height) : screen.height(), isWhole);
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + "-" + screen + ".png"), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private byte[] picture(int height, boolean isBeyondTheScreen) {
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "format",
                        "png",
                        "optimizeForSpeed",
                        true,
                        "captureBeyondViewport",
                        isBeyondTheScreen,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", screen.width(), "height", height, "scale", 1)));
        return Base64.getDecoder().decode((String) picture.get("data"));
    }

    /** By how many pixels the page is wider than the screen. */
    int overflow() {
        return ((Number) metrics().get("width")).intValue() - screen.width();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> metrics() {
        return (Map<String, Object>)
                driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
    }

    /** Holds that there were no {@link #faults}. */
    void wasQuiet() {
        assertThat(faults()).as("at %s", address()).isEmpty();
    }

    /** What went wrong since {@link #on} or since it was asked last: words in the console, requests of other hosts. */
    List<String> faults() {
        Stream<String> console = entries(LogType.BROWSER).stream().map(entry -> "console: " + entry);
        Stream<String> requests = Requests.in(entries(LogType.PERFORMANCE)).stream()
                .filter(url -> !url.startsWith(Server.at("")) && !url.startsWith("data:") && !url.equals("about:blank"))
                .map(url -> "request: " + url);
        return Stream.concat(console, requests).toList();
    }

    private List<String> entries(String type) {
        LogEntries entries = driver.manage().logs().get(type);
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.getMessage())
                .toList();
    }
}
