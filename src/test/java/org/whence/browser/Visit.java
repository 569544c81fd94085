package org.whence.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was seen of a page on a screen, by day on a desktop and by night on a phone. Each page is gone to once for all
 * that is to be held of it, since going there takes longer than looking.
 *
 * @param overflow by how many pixels it is wider than the screen
 * @param faults what was said in the console or asked of another host
 * @param text what it says, line by line, without the buttons that only a script has put there
 * @param textWithoutScripts what it says to somebody whose browser runs no scripts, on a desktop
 * @param violations what axe found wrong
 */
record Visit(
        int overflow,
        List<String> faults,
        List<String> text,
        List<String> textWithoutScripts,
        List<String> violations) {
    private static final Map<String, Visit> DONE = new HashMap<>();

    /** Goes there, unless it has been done already, and keeps a picture under the name of the kind. */
    static synchronized Visit of(String kind, Screen screen) {
        return DONE.computeIfAbsent(kind + " on " + screen, key -> go(kind, screen));
    }

    private static Visit go(String kind, Screen screen) {
        String path = Kinds.OF_PAGES.get(kind);
        Browser browser = Browser.on(screen, true);
        browser.prefers(screen == Screen.PHONE ? "dark" : "light");
        browser.open(path).keep(kind);
        int overflow = browser.overflow();
        List<String> faults = new ArrayList<>(browser.faults());
        List<String> text = browser.withoutButtonsOfScripts().lines("main");
        List<String> violations = Axe.violations(browser.thinOut());
        if (screen == Screen.PHONE) {
            return new Visit(overflow, faults, text, List.of(), violations);
        }
        List<String> plain = Browser.on(screen, false).open(path).lines("main");
        faults.addAll(browser.faults());
        return new Visit(overflow, faults, text, plain, violations);
    }
}
