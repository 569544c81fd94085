package org.whence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of page fits the screen, says no less without scripts, and loads in silence; pictures are kept. */
@InBrowser
class PagesOnScreenIT {

    static Stream<Map.Entry<String, String>> pages() {
        return Kinds.OF_PAGES.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageFitsTheScreenAndLoadsInSilence(Map.Entry<String, String> page) {
        for (Screen screen : Screen.values()) {
            Browser browser = Browser.on(screen, true).open(page.getValue()).keep(page.getKey());
            assertThat(browser.overflow()).as("%s on %s", page, screen).isLessThanOrEqualTo(0);
            browser.wasQuiet();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageSaysNoLessWithoutScripts(Map.Entry<String, String> page) {
        String with = Browser.on(Screen.DESKTOP, true)
                .open(page.getValue())
                .withoutButtonsOfScripts()
                .first("main")
                .getText();
        String without = Browser.on(Screen.DESKTOP, false)
                .open(page.getValue())
                .first("main")
                .getText();
        assertThat(without).isNotBlank();
        assertThat(with.lines()).containsAll(without.lines().toList());
    }
}
