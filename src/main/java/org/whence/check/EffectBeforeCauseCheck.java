package org.whence.check;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.check.StandingClaims.Link;
import org.whence.date.Bounds;
import org.whence.model.Terms;

/**
 * An effect dated wholly before its cause: directly, or at the end of a chain of claims whose middle things happen
 * once and have no date that parts the ends. A chain does not pass through what lasts, since a cause may bear on its
 * later and its effect spring from its earlier part. What was weakened was there before: such claims are left out. A
 * motive has to come before the act that it moved, so motives are in. Owns no date.
 */
final class EffectBeforeCauseCheck implements Audit {
    private static final String WEAKENED = Terms.WH + "weakened";
    private static final String EVENT = Terms.WH + "Event";
    private static final int LONGEST_CHAIN = 6;
    private static final List<String> READINGS = List.of(
            "The cause was under way, or foreseen, before its date.",
            "The effect is meant as a whole, and the date is that of its beginning.",
            "A date is mistaken, or is in the other calendar.",
            "The claim is one of order in the argument, and not in time.");

    @Override
    public String name() {
        return "effect-before-cause";
    }

    @Override
    public List<AuditFinding> audit(AuditedAccount account, DatasetGraph dataset) {
        return new Search(account).findings();
    }

    private static final class Search {
        private final AuditedAccount account;
        private final Chronology chronology;
        private final Set<Node> events;
        private final Map<Node, List<Link>> from;

        Search(AuditedAccount account) {
            this.account = account;
            this.chronology = new Chronology(account.checked());
            this.events = new HashSet<>(account.checked().allOf(EVENT));
            this.from = new StandingClaims(account.checked())
                    .links(Terms.BEARS_ON).stream()
                            .filter(link -> !link.relation().hasURI(WEAKENED))
                            .collect(Collectors.groupingBy(Link::cause, LinkedHashMap::new, Collectors.toList()));
        }

        List<AuditFinding> findings() {
            List<AuditFinding> found = new ArrayList<>();
            for (Node cause : from.keySet()) {
                chronology.start(cause).ifPresent(start -> chainsFrom(cause, start.day()).values().stream()
                        .map(chain -> finding(chain, start))
                        .forEach(found::add));
            }
            return found;
        }

        /** The shortest chain from a cause to each effect that ended before a day. */
        private Map<Node, List<Link>> chainsFrom(Node cause, LocalDate day) {
            Map<Node, List<Link>> found = new LinkedHashMap<>();
            Set<Node> seen = new HashSet<>(Set.of(cause));
            Deque<List<Link>> open = new ArrayDeque<>(List.of(List.of()));
            while (!open.isEmpty()) {
                List<Link> chain = open.poll();
                Node end = chain.isEmpty() ? cause : chain.get(chain.size() - 1).effect();
                for (Link link : from.getOrDefault(end, List.of())) {
                    if (!seen.add(link.effect())) {
                        continue;
                    }
                    List<Link> longer = new ArrayList<>(chain);
                    longer.add(link);
                    if (isOverBefore(link.effect(), day)) {
                        found.put(link.effect(), longer);
                    } else if (longer.size() < LONGEST_CHAIN && leadsOn(link.effect(), day)) {
                        open.add(longer);
                    }
                }
            }
            return found;
        }

        private boolean isOverBefore(Node factor, LocalDate day) {
            return chronology
                    .bounds(factor)
                    .flatMap(Bounds::latest)
                    .filter(day::isAfter)
                    .isPresent();
        }

        /** Whether a thing happens once, and cannot itself be said to begin so late: then its own chains tell more. */
        private boolean leadsOn(Node factor, LocalDate day) {
            Optional<Chronology.Start> start = chronology.start(factor);
            return events.contains(factor)
                    && (start.isEmpty() || start.get().day().isBefore(day));
        }

        private AuditFinding finding(List<Link> chain, Chronology.Start start) {
            Node cause = chain.get(0).cause();
            Node effect = chain.get(chain.size() - 1).effect();
            Dating before = chronology.of(effect).stream()
                    .filter(dating -> dating.bounds()
                            .latest()
                            .filter(start.day()::isAfter)
                            .isPresent())
                    .findFirst()
                    .orElseGet(() -> chronology.narrowest(effect));
            String by = chain.size() == 1
                    ? ""
                    : ", by way of "
                            + chain.subList(0, chain.size() - 1).stream()
                                    .map(link -> account.label(link.effect()))
                                    .collect(Collectors.joining(" and "));
            String part = start.dated().equals(cause)
                    ? " (" + start.dating().words() + ")"
                    : ", whose earliest dated part is " + account.label(start.dated()) + " ("
                            + start.dating().words() + "),";
            List<Node> places = new ArrayList<>();
            chain.forEach(link -> places.add(link.claim()));
            places.add(start.dating().claim());
            places.add(before.claim());
            return account.finding(
                    "effect-before-cause",
                    "Can " + account.label(cause) + part + " lie behind " + account.label(effect) + " ("
                            + before.words() + ")" + by + ", although the effect is dated before the cause?",
                    places,
                    READINGS);
        }
    }
}
