package org.whence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of page, wide by day and narrow by night: fits the screen, loads in silence, says no less without scripts,
 * and is accessible as far as axe-core can judge it. Pictures are kept. A page that does none of it is found out.
 */
@Order(1)
@InBrowser
class PagesOnScreenIT {

    static Set<String> kinds() {
        return Kinds.OF_PAGES.keySet();
    }

    static Stream<Arguments> pages() {
        return kinds().stream().flatMap(kind -> Stream.of(Screen.values()).map(screen -> Arguments.of(kind, screen)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("pages")
    void pageFitsTheScreen(String kind, Screen screen) {
        assertThat(Visit.of(kind, screen).overflow()).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("pages")
    void pageLoadsInSilence(String kind, Screen screen) {
        assertThat(Visit.of(kind, screen).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pageSaysNoLessWithoutScripts(String kind) {
        Visit visit = Visit.of(kind, Screen.DESKTOP);
        assertThat(visit.textWithoutScripts()).isNotEmpty();
        assertThat(visit.text()).containsAll(visit.textWithoutScripts());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("pages")
    void pageIsAccessible(String kind, Screen screen) {
        assertThat(Visit.of(kind, screen).violations()).isEmpty();
    }

    @Test
    void pageThatIsTooWideLoudAndHardToReadIsFoundOut() {
        Browser browser = Browser.on(Screen.PHONE, true);
        browser.driver()
                .get("data:text/html,<html><body style='width:900px'><main><p style='color:%23eee'>pale</p></main>"
                        + "<img src='http://example.org/a.png'><script>console.error('loud')</script></body></html>");
        assertThat(browser.overflow()).isPositive();
        assertThat(browser.faults())
                .anyMatch(fault -> fault.contains("loud"))
                .anyMatch(fault -> fault.contains("example.org"));
        assertThat(Axe.violations(browser)).anyMatch(rule -> rule.startsWith("color-contrast"));
        assertThat(browser.lines("main")).containsExactly("pale");
    }
}
