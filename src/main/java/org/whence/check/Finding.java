package org.whence.check;

import java.util.Comparator;
import org.whence.model.Location;

/**
 * What any check reports, the same for all. Sorted by severity, then by place. Owns no layout.
 *
 * @param severity how grave
 * @param rule the fault's name: that of the rule or shape that found it
 * @param location where to look
 * @param focus the IRI of what is at fault
 * @param message what is wrong, one sentence in plain English
 * @param advice what to do, one sentence; may be empty
 */
public record Finding(Severity severity, String rule, Location location, String focus, String message, String advice)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::location)
            .thenComparing(Finding::focus)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(Finding::advice);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
