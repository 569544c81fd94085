package org.whence.browser;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * From the start page along every internal link, page after page in the order of their links, up to a number of each
 * kind: a kind is a path without its last part, so that the pages of all claims are one. Always the same on the same
 * graph. Owns no expectation.
 */
final class Crawl {
    private final int mostOfAKind;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> from = new HashMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Crawl(int mostOfAKind) {
        this.mostOfAKind = mostOfAKind;
    }

    /** All of it. */
    static Crawl fromTheStart(int mostOfAKind) {
        Crawl crawl = new Crawl(mostOfAKind);
        crawl.meet("/", "");
        while (!crawl.waiting.isEmpty()) {
            crawl.visit(crawl.waiting.remove());
        }
        return crawl;
    }

    /** The pages of HTML that were seen, by address. */
    Map<String, String> pages() {
        return pages;
    }

    /** How many of each kind were asked for. */
    Map<String, Integer> kinds() {
        return kinds;
    }

    /** What was wrong, one sentence each. */
    List<String> faults() {
        return faults;
    }

    private void visit(String address) {
        HttpResponse<String> response = Server.get(address);
        if (response.statusCode() != 200) {
            faults.add(address + " answers " + response.statusCode() + ", and " + from.get(address) + " links to it");
            return;
        }
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        pages.put(address, response.body());
        Set<String> anchors = Links.anchors(response.body());
        for (String link : Links.of(response.body())) {
            if (link.startsWith("#")) {
                if (!anchors.contains(link.substring(1))) {
                    faults.add(address + " points to a place of its own that is not there: " + link);
                }
            } else {
                follow(address, link);
            }
        }
    }

    private void follow(String page, String link) {
        URI target;
        try {
            target = URI.create(Server.at(page)).resolve(link);
        } catch (IllegalArgumentException e) {
            faults.add(page + " has a link that is no address: " + link);
            return;
        }
        String address = target.toString().replaceFirst("#.*", "");
        if (address.startsWith(Server.at("/"))) {
            meet(address.substring(Server.at("").length()), page);
        }
    }

    private void meet(String address, String page) {
        if (address.isEmpty()) {
            faults.add(page + " has an empty link");
        } else if (known.add(address) && kinds.merge(kind(address), 1, Integer::sum) <= mostOfAKind) {
            waiting.add(address);
            from.put(address, page);
        }
    }

    /** A path without query and last part, but with the ending of that. */
    private static String kind(String address) {
        String path = address.replaceFirst("\\?.*", "");
        String ending = path.matches(".*/[^/]*\\.[a-z]{2,6}") ? path.substring(path.lastIndexOf('.')) : "";
        return path.lastIndexOf('/') <= 0 ? path : path.substring(0, path.lastIndexOf('/')) + "/*" + ending;
    }
}
