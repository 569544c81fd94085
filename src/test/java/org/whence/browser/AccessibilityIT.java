package org.whence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 at level AA, as far as axe-core can judge it: each kind of page, wide and narrow, by day and by night. */
@InBrowser
class AccessibilityIT {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int SECONDS = 120;

    static Stream<String> pages() {
        return Kinds.OF_PAGES.values().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsAccessible(String path) {
        for (Screen screen : Screen.values()) {
            Browser browser = Browser.on(screen, true).open(path).thinOut();
            browser.prefers(screen == Screen.PHONE ? "dark" : "light");
            Results results = axe().analyze(browser.driver());
            assertThat(results.getViolations().stream().map(AccessibilityIT::told))
                    .as("%s on %s", path, screen)
                    .isEmpty();
        }
    }

    /** In the mode called legacy all is judged in the page itself; the other opens a window for its verdict. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe() {
        AxeBuilder axe = new AxeBuilder().withTags(TAGS).setLegacyMode();
        axe.setTimeout(SECONDS);
        return axe;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
