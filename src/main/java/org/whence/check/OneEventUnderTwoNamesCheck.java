package org.whence.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.date.Bounds;
import org.whence.model.Terms;

/**
 * Two events of one kind, with an actor in common, that may have been on the same day: perhaps one event, described
 * twice. Not asked of two that one passage speaks of, that a statement or a claim names together, that are known to
 * have been at two places of one town or country, or whose dates leave more than a year open: the source tells those
 * apart, or says too little to ask. Owns no decision.
 */
final class OneEventUnderTwoNamesCheck implements Audit {
    /** A year, read in both calendars. */
    private static final int LONGEST_DAYS = 380;

    private static final Node KIND = NodeFactory.createURI(Terms.WH + "kind");
    private static final Node PLACE = NodeFactory.createURI(Terms.WH + "place");
    private static final Node PART_OF = NodeFactory.createURI(Terms.WH + "partOf");
    private static final Node DESCRIBED_IN = NodeFactory.createURI(Terms.WH + "describedIn");
    private static final Node CARRIED_OUT_BY = NodeFactory.createURI(Terms.WH + "carriedOutBy");
    private static final Node INVOLVED = NodeFactory.createURI(Terms.WH + "involved");
    private static final List<String> READINGS = List.of(
            "They are one event, described in two places by what mattered there.",
            "They are two events that come near each other in time.",
            "One of them is a part of the other.");

    @Override
    public String name() {
        return "one-event-under-two-names";
    }

    @Override
    public List<AuditFinding> audit(AuditedAccount account, DatasetGraph dataset) {
        Chronology chronology = new Chronology(account.checked());
        Events events = new Events(account.checked().asserted());
        List<Node> dated = account.checked().allOf(Terms.WH + "Event").stream()
                .filter(event -> days(event, chronology).isPresent())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
        List<AuditFinding> found = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            Node one = dated.get(i);
            dated.subList(i + 1, dated.size()).stream()
                    .filter(other -> overlap(one, other, chronology))
                    .filter(other -> events.areAlike(one, other))
                    .filter(other -> !events.areToldApart(one, other))
                    .map(other -> finding(one, other, chronology, account))
                    .forEach(found::add);
        }
        return found;
    }

    private AuditFinding finding(Node one, Node other, Chronology chronology, AuditedAccount account) {
        List<Node> inOrder = Stream.of(one, other)
                .sorted((a, b) -> account.place(a).compareTo(account.place(b)))
                .toList();
        String told = inOrder.stream()
                .map(event -> account.label(event) + " ("
                        + chronology.narrowest(event).words() + ")")
                .reduce((first, second) -> first + " and " + second)
                .orElseThrow();
        List<Node> places = new ArrayList<>(inOrder);
        inOrder.forEach(event -> places.add(chronology.narrowest(event).claim()));
        return account.finding(name(), "Are " + told + " one event, told twice, or two?", places, READINGS);
    }

    private static Optional<Bounds> days(Node event, Chronology chronology) {
        return chronology
                .bounds(event)
                .filter(bounds ->
                        bounds.earliest().isPresent() && bounds.latest().isPresent())
                .filter(bounds -> bounds.latest().get().toEpochDay()
                                - bounds.earliest().get().toEpochDay()
                        <= LONGEST_DAYS);
    }

    private static boolean overlap(Node one, Node other, Chronology chronology) {
        return days(one, chronology)
                .orElseThrow()
                .overlaps(days(other, chronology).orElseThrow());
    }

    /** What an account says of its events besides their dates. */
    private record Events(Graph graph) {
        boolean areAlike(Node one, Node other) {
            return meet(values(one, KIND), values(other, KIND)) && meet(actors(one), actors(other));
        }

        boolean areToldApart(Node one, Node other) {
            return meet(values(one, DESCRIBED_IN), values(other, DESCRIBED_IN))
                    || graph.contains(one, Node.ANY, other)
                    || graph.contains(other, Node.ANY, one)
                    || meet(namedBy(one), namedBy(other))
                    || wholes(one).contains(other)
                    || wholes(other).contains(one)
                    || areApart(values(one, PLACE), values(other, PLACE));
        }

        /** Whether all places of the one are known to be elsewhere than all of the other, in one and the same whole. */
        private boolean areApart(Set<Node> places, Set<Node> others) {
            Predicate<Node> isApartFromAll = place -> others.stream()
                    .allMatch(other -> !place.equals(other)
                            && !wholes(place).contains(other)
                            && !wholes(other).contains(place)
                            && meet(wholes(place), wholes(other)));
            return !places.isEmpty() && !others.isEmpty() && places.stream().allMatch(isApartFromAll);
        }

        private Set<Node> actors(Node event) {
            Set<Node> actors = new HashSet<>(values(event, CARRIED_OUT_BY));
            actors.addAll(values(event, INVOLVED));
            return actors;
        }

        /** All that a thing is a part of, near and far. */
        private Set<Node> wholes(Node part) {
            Set<Node> wholes = new HashSet<>();
            List<Node> open = new ArrayList<>(values(part, PART_OF));
            while (!open.isEmpty()) {
                Node whole = open.remove(open.size() - 1);
                if (wholes.add(whole)) {
                    open.addAll(values(whole, PART_OF));
                }
            }
            return wholes;
        }

        private Set<Node> namedBy(Node event) {
            return graph.find(Node.ANY, Node.ANY, event)
                    .mapWith(Triple::getSubject)
                    .toSet();
        }

        private Set<Node> values(Node subject, Node property) {
            return graph.find(subject, property, Node.ANY)
                    .mapWith(Triple::getObject)
                    .toSet();
        }

        private static boolean meet(Collection<Node> some, Collection<Node> others) {
            return !Collections.disjoint(some, others);
        }
    }
}
