package org.whence.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.whence.date.CalendarReading;
import org.whence.model.Terms;

/**
 * When a thing was, by every claim that dates it; claims of the same date together. What the encoder inferred is left
 * out. Owns no calendar.
 */
final class FactorDates {
    private static final int MOST = 200;
    private static final Map<String, CalendarReading> CALENDARS = Map.of(
            Terms.JULIAN, CalendarReading.JULIAN,
            Terms.GREGORIAN, CalendarReading.GREGORIAN,
            Terms.UNSTATED, CalendarReading.UNSTATED);

    private final Scope scope;
    private final Facts facts;
    private final ClaimLines lines;

    FactorDates(Scope scope) {
        this.scope = scope;
        this.facts = new Facts(scope.graph());
        this.lines = new ClaimLines(scope);
    }

    /** The dates of a thing, each once. */
    List<FactorDate> dates(Node factor) {
        return datingClaims(factor).stream()
                .flatMap(claim -> facts.text(claim, Terms.DATE).stream().map(date -> date(claim, date)))
                .distinct()
                .toList();
    }

    /** All that dates a thing, each date with its claims. */
    List<Dating> datings(Node factor) {
        Map<Dating, List<ClaimLine>> found = new LinkedHashMap<>();
        for (Node claim : datingClaims(factor)) {
            dating(claim).ifPresent(dating -> found.computeIfAbsent(dating, key -> new ArrayList<>())
                    .add(lines.of(claim)));
        }
        return found.entrySet().stream()
                .map(entry -> new Dating(
                        entry.getKey().words(),
                        entry.getKey().other(),
                        entry.getKey().written(),
                        entry.getKey().styles(),
                        entry.getValue()))
                .toList();
    }

    /** The date that a claim gives, in words; none for a claim that gives none, or a relative one. */
    List<String> ofClaim(Node claim) {
        return facts.text(claim, Terms.DATE).stream()
                .map(date -> date(claim, date))
                .map(date -> date.words() + (date.styles().isEmpty() ? "" : " (" + date.styles() + ")"))
                .toList();
    }

    private Optional<Dating> dating(Node claim) {
        Optional<String> written = facts.text(claim, Terms.DATE);
        if (written.isPresent()) {
            FactorDate date = date(claim, written.get());
            return Optional.of(new Dating(date.words(), null, date.written(), date.styles(), List.of()));
        }
        return facts.object(claim, Terms.RELATIVE_TO)
                .map(other -> new Dating(
                        facts.object(claim, Terms.RELATIVE_POSITION)
                                .map(scope.names()::of)
                                .orElse("relative to"),
                        lines.plain(other),
                        "",
                        "",
                        List.of()));
    }

    private FactorDate date(Node claim, String written) {
        CalendarReading calendar = facts.object(claim, Terms.CALENDAR)
                .filter(Node::isURI)
                .map(node -> CALENDARS.get(node.getURI()))
                .orElse(CalendarReading.UNSTATED);
        return FactorDate.of(written, calendar);
    }

    private List<Node> datingClaims(Node factor) {
        return facts.subjects(Terms.DATED_FACTOR, factor, MOST).nodes().stream()
                .filter(claim -> !facts.has(claim, Terms.EXPLICITNESS, Terms.INFERRED))
                .toList();
    }
}
