package org.whence.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** One page of each kind, by a name for its picture. */
final class Kinds {
    static final Map<String, String> OF_PAGES = new LinkedHashMap<>();

    static {
        OF_PAGES.put("start", "/");
        OF_PAGES.put("event", "/doc/degeneration/factor/kronstadt-rising");
        OF_PAGES.put("factor", "/doc/degeneration/factor/civil-war");
        OF_PAGES.put("actor", "/doc/degeneration/actor/lenin");
        OF_PAGES.put("claim", "/doc/degeneration/claim/p36-c02");
        OF_PAGES.put("question", "/api/root-causes");
        OF_PAGES.put("vocabulary", "/whence/ontology");
        OF_PAGES.put("account", "/doc/degeneration");
        OF_PAGES.put("note", "/doc/degeneration/note/n39");
        OF_PAGES.put("passage", "/doc/degeneration/passage/p36-s02");
        OF_PAGES.put("trace", "/trace?from=factor:civil-war");
        OF_PAGES.put("no-chain", "/trace?from=german+army%27s+rout&max=2");
        OF_PAGES.put("what-if", "/what-if?without=factor:civil-war");
        OF_PAGES.put("why", "/why?of=factor:civil-war");
        OF_PAGES.put("roots", "/roots");
        OF_PAGES.put("loops", "/loops");
        OF_PAGES.put("robustness", "/robustness?from=factor:civil-war");
        OF_PAGES.put("disagreements", "/disagree");
        OF_PAGES.put("disagreement", "/disagree?cause=factor:stalinist-coup&effect=deg:degeneration");
        OF_PAGES.put("timeline", "/timeline");
        OF_PAGES.put("form", "/api/claim-card");
        OF_PAGES.put("audit", "/audit");
        OF_PAGES.put("reader", "/read");
        OF_PAGES.put("search", "/search?q=war");
        OF_PAGES.put("query", "/query");
        OF_PAGES.put("ontology", "/ontology");
        OF_PAGES.put("about", "/about");
    }

    private Kinds() {}
}
