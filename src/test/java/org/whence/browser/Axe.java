package org.whence.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * WCAG 2.2 at level AA, as far as axe-core can judge it. The library's own driver brings every element that passed over
 * to Java, which takes longer than judging them: here only what fails is asked for.
 */
final class Axe {
    private static final String SCRIPT = script();
    private static final String VERDICT = """
            const done = arguments[0];
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'],
              preload: false,
              iframes: false,
            }).then(
              found => done(found.violations.map(rule => rule.id + ': ' + rule.help + ' '
                + rule.nodes.slice(0, 3).map(node => node.html).join(' '))),
              fault => done(['axe failed: ' + fault]));
            """;

    private Axe() {}

    /** What is wrong with the page that is open, a sentence with up to three places for each rule; at best nothing. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Browser browser) {
        browser.driver().executeScript(SCRIPT);
        return (List<String>) browser.driver().executeAsyncScript(VERDICT);
    }

    private static String script() {
        try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
