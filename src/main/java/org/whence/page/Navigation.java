package org.whence.page;

import java.util.List;
import java.util.Set;

/** What stands at the head of every page: links to those pages of the site that are the ways into it. */
final class Navigation {
    private static final List<Link> ENTRIES = List.of(
            new Link("Start", "/"),
            new Link("Questions", "/#questions"),
            new Link("Trace", "/trace"),
            new Link("What if", "/what-if"),
            new Link("Timeline", "/timeline"),
            new Link("Who disagrees", "/disagree"),
            new Link("Audit", "/audit"),
            new Link("Read", "/read"),
            new Link("SPARQL", "/query"),
            new Link("Ontology", "/ontology"),
            new Link("About", "/about"));

    private Navigation() {}

    /** The entries that lead somewhere. */
    static List<Link> over(Set<String> addresses) {
        return ENTRIES.stream()
                .filter(entry -> addresses.contains(entry.href().replaceFirst("#.*", "")))
                .toList();
    }
}
