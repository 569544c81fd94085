package org.whence.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.whence.draw.Timeline;
import org.whence.draw.TimelineDate;
import org.whence.draw.TimelineRow;
import org.whence.model.Terms;

/**
 * The dated things of a scope that may have been within a stretch of time: those that a picture can show, and those
 * that are only told relative to others. Owns no layout.
 */
final class DatedThings {
    /** Of so many dated things the timeline is made; a larger collection is asked about a narrower time. */
    static final int MOST = 3000;

    private final Facts facts;
    private final FactorDates dates;
    private final ClaimLines lines;
    private final List<Node> shown = new ArrayList<>();
    private final List<Node> relative = new ArrayList<>();
    private final List<TimelineRow> rows = new ArrayList<>();
    private final Map<String, List<Dating>> datings = new HashMap<>();
    private final boolean isCut;
    private boolean isEither;

    DatedThings(Scope scope, Optional<LocalDate> from, Optional<LocalDate> to) {
        facts = new Facts(scope.graph());
        dates = new FactorDates(scope);
        lines = new ClaimLines(scope);
        List<Node> things = facts.targets(Terms.DATED_FACTOR, MOST);
        isCut = things.size() == MOST;
        List<TimelineRow> fitting = new ArrayList<>();
        for (Node thing : things) {
            List<FactorDate> written = dates.dates(thing);
            List<TimelineDate> drawn =
                    written.stream().flatMap(date -> date.drawn().stream()).toList();
            if (drawn.isEmpty()) {
                relative.add(thing);
            } else if (drawn.stream().anyMatch(date -> mayBeWithin(date, from, to))) {
                Link name = lines.plain(thing);
                isEither = isEither
                        || written.stream().anyMatch(date -> !date.styles().isEmpty());
                fitting.add(new TimelineRow(thing.getURI(), name.text(), name.href(), drawn));
            }
        }
        fitting.sort(Comparator.comparing(DatedThings::firstDay).thenComparing(TimelineRow::label));
        rows.addAll(fitting);
        rows.forEach(row -> shown.add(Facts.iri(row.id())));
    }

    /** Those that a picture can show, by their first day. */
    List<TimelineRow> rows() {
        return rows;
    }

    /** Whether one of them is dated by a month or a year of a calendar that the source does not name. */
    boolean isEither() {
        return isEither;
    }

    /** Whether there may be more than were looked at. */
    boolean isCut() {
        return isCut;
    }

    /** The rows of one picture with every date's claims, for its table. */
    List<TimelineEntry> entries(Timeline timeline) {
        return timeline.rows().stream().map(row -> entry(Facts.iri(row.id()))).toList();
    }

    /** What is only told to have been before, after or during something else. */
    List<TimelineEntry> relative() {
        return relative.stream()
                .map(this::entry)
                .filter(entry -> !entry.datings().isEmpty())
                .toList();
    }

    private TimelineEntry entry(Node thing) {
        List<Dating> all = datings.computeIfAbsent(thing.getURI(), key -> dates.datings(thing));
        long written = all.stream().filter(dating -> dating.other() == null).count();
        return new TimelineEntry(lines.plain(thing), all, written > 1);
    }

    private static boolean mayBeWithin(TimelineDate date, Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean endsBefore = from.isPresent()
                && date.latest().filter(last -> last.isBefore(from.get())).isPresent();
        boolean beginsAfter = to.isPresent()
                && date.earliest().filter(first -> first.isAfter(to.get())).isPresent();
        return !endsBefore && !beginsAfter;
    }

    private static LocalDate firstDay(TimelineRow row) {
        return row.dates().stream()
                .map(date -> date.earliest().or(date::latest).orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
