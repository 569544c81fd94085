package org.whence.draw;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing on a timeline, with every date that a source gives it.
 *
 * @param id names it within its timeline; unique there
 * @param label what a reader reads; never empty
 * @param link where it leads, relative or http(s); empty for nowhere
 * @param dates one or more, each with a day to be drawn at
 */
public record TimelineRow(String id, String label, String link, List<TimelineDate> dates) {
    /** In the order of time: by the first day known, then by the last, then by name. */
    static final Comparator<TimelineRow> IN_TIME = Comparator.comparing(TimelineRow::first)
            .thenComparing(TimelineRow::last)
            .thenComparing(TimelineRow::label)
            .thenComparing(TimelineRow::id);

    /** Refuses a row without a name or without a date that can be drawn. */
    public TimelineRow {
        dates = List.copyOf(dates);
        if (id.isBlank()
                || label.isBlank()
                || dates.isEmpty()
                || !dates.stream().allMatch(TimelineDate::hasPlace)) {
            throw new IllegalArgumentException("A row needs an id, a label and dates: <" + id + "> “" + label + "”");
        }
    }

    /** In words: the label, then every date. */
    public String sentence() {
        return label + ": " + dates.stream().map(TimelineDate::words).collect(Collectors.joining("; also dated "));
    }

    Optional<String> target() {
        return SafeLink.of(link);
    }

    LocalDate first() {
        return dates.stream()
                .map(TimelineDate::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate last() {
        return dates.stream()
                .map(TimelineDate::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
