package org.whence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on paper: black on white even by night, inside the sheet, unfolded, without what can only be pressed. */
@InBrowser
class PaperIT {
    /** Of A4 without its margins, in CSS pixels. */
    private static final int SHEET = 673;

    private static final String SEEN = "const seen = e => e.checkVisibility({contentVisibilityAuto: true});";

    private final Browser browser = Browser.on(Screen.DESKTOP, true);

    @AfterEach
    void backToTheScreen() {
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "factor", "claim", "trace", "what-if", "timeline", "reader", "audit", "question"})
    void pageIsFitToBePrinted(String kind) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                "print",
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", SHEET, "height", 952, "deviceScaleFactor", 1, "mobile", false));
        browser.open(Kinds.OF_PAGES.get(kind));
        assertThat(asked("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(asked("getComputedStyle(document.querySelector('h1')).color"))
                .isEqualTo("rgb(0, 0, 0)");
        assertThat(asked("[...document.querySelectorAll('button, input, nav')].filter(seen).length"))
                .isEqualTo(0L);
        assertThat(asked(
                        "[...document.querySelectorAll('main details > :not(summary)')].filter(e => !e.closest('form'))"
                                + ".filter(e => !seen(e)).length"))
                .as("what stays folded")
                .isEqualTo(0L);
        assertThat(
                        asked(
                                "[...document.querySelectorAll('main *')].filter(seen)"
                                        + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 90))"))
                .as("what the sheet cuts off")
                .isEqualTo(List.of());
        browser.wasQuiet();
    }

    private Object asked(String expression) {
        return browser.driver().executeScript(SEEN + "return " + expression);
    }
}
