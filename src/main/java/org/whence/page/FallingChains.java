package org.whence.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whence.causal.SearchStoppedException;
import org.whence.trace.CausalGraph;
import org.whence.trace.TraceOptions;
import org.whence.trace.TraceView;
import org.whence.trace.WhatIfAnswer;
import org.whence.trace.WhatIfQuestion;
import org.whence.trace.WhatIfRequest;

/**
 * What falls on the map of claims if some of them are false: {@code trace}'s answer, in brief, for pages that are
 * about something else. Owns no search.
 */
final class FallingChains {
    /** A page waits no longer: the question has a page of its own. */
    private static final Duration PATIENCE = Duration.ofMillis(600);

    private static final int SHOWN = 8;

    private final Site site;
    private final Scope scope;
    private final Links links;

    FallingChains(Site site, Scope scope) {
        this.site = site;
        this.scope = scope;
        this.links = new Links(scope);
    }

    /**
     * What falls.
     *
     * @param cuts the links that the claims made, each with what is left of it; none where they take part in no chain
     * @param readings one, or two where they differ
     * @param isStopped whether time was up before anything was found
     */
    record Falls(List<Cut> cuts, List<Reading> readings, boolean isStopped) {
        /** Keeps copies. */
        Falls {
            cuts = List.copyOf(cuts);
            readings = List.copyOf(readings);
        }
    }

    /**
     * A link that a claim made.
     *
     * @param left how it is still connected, in words
     * @param over the factors that this leads over
     */
    record Cut(Link from, Link to, String left, List<Link> over) {
        /** Keeps a copy. */
        Cut {
            over = List.copyOf(over);
        }
    }

    /**
     * What is left in one reading.
     *
     * @param name how causes are taken to stand together
     * @param count how many factors fall
     * @param fallen the first of them
     * @param outcome what becomes of what the account sets out to explain; empty where nothing is said of it
     */
    record Reading(String name, int count, List<Link> fallen, String outcome) {
        /** Keeps a copy. */
        Reading {
            fallen = List.copyOf(fallen);
        }
    }

    boolean isCausal(String claim) {
        return site.causalGraph(scope).index().claim(claim).isPresent();
    }

    /** What falls if these claims are false; nothing where none of them is causal. */
    Optional<Falls> without(List<String> claims) {
        List<String> causal = claims.stream().filter(this::isCausal).toList();
        if (causal.isEmpty()) {
            return Optional.empty();
        }
        CausalGraph graph = site.causalGraph(scope);
        TraceOptions options = new TraceOptions(List.of(), List.of(), false, Set.of(), PATIENCE);
        try {
            WhatIfAnswer answer = new WhatIfQuestion(new TraceView(graph, options))
                    .ask(new WhatIfRequest(List.of(), causal, List.of(), Optional.empty()));
            return Optional.of(falls(answer.data()));
        } catch (SearchStoppedException e) {
            return Optional.of(new Falls(List.of(), List.of(), true));
        }
    }

    private Falls falls(Map<String, Object> data) {
        List<Cut> cuts = new ArrayList<>();
        for (Map<String, Object> denied : maps(data, "denied")) {
            maps(denied, "links").forEach(link -> cuts.add(cut(link)));
        }
        List<Reading> readings = new ArrayList<>();
        if (!cuts.isEmpty()) {
            maps(data, "readings").forEach(reading -> readings.add(reading(reading)));
        }
        if (readings.size() > 1 && isAlike(readings.get(0), readings.get(1))) {
            Reading both = readings.get(0);
            readings.clear();
            readings.add(new Reading(
                    "Whether one cause suffices or all that a claim names are needed",
                    both.count(),
                    both.fallen(),
                    both.outcome()));
        }
        return new Falls(cuts, readings, false);
    }

    private static boolean isAlike(Reading one, Reading other) {
        return one.count() == other.count()
                && one.fallen().equals(other.fallen())
                && one.outcome().equals(other.outcome());
    }

    private Cut cut(Map<String, Object> link) {
        Link from = factor(map(link, "from"));
        Link to = factor(map(link, "to"));
        if (link.get("shortest_chain_left") == null) {
            return new Cut(from, to, "no chain is left", List.of());
        }
        List<Map<String, Object>> steps = maps(map(link, "shortest_chain_left"), "steps");
        List<Link> over = new ArrayList<>();
        steps.stream().limit(steps.size() - 1L).limit(SHOWN).forEach(step -> over.add(factor(map(step, "to"))));
        return new Cut(
                from,
                to,
                steps.size() == 1
                        ? "another claim still says so"
                        : "a chain of " + steps.size() + " steps is left, over",
                over);
    }

    private Reading reading(Map<String, Object> reading) {
        List<Link> fallen =
                maps(reading, "fallen").stream().limit(SHOWN).map(this::factor).toList();
        Object outcome = reading.get("outcome");
        return new Reading(
                "any-cause".equals(reading.get("reading"))
                        ? "If any one cause suffices"
                        : "If all the causes that a claim names are needed",
                (int) reading.get("fallen_count"),
                fallen,
                outcome == null ? "" : (String) map(reading, "outcome").get("fate"));
    }

    private Link factor(Map<String, Object> factor) {
        Link link = links.to(Facts.iri((String) factor.get("iri")));
        return new Link(link.text(), link.href());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> data, String name) {
        return (List<Map<String, Object>>) data.get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> data, String name) {
        return (Map<String, Object>) data.get(name);
    }
}
