package org.whence.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.date.DateWords;

/** Two dates of one thing that exclude each other. Dates that overlap, or lie one in the other, are none. */
final class TwoDatesForOneEventCheck implements Audit {
    private static final List<String> READINGS = List.of(
            "The dates are of different parts or stages of it.",
            "The dates are in different calendars.",
            "One of the dates is mistaken.");

    @Override
    public String name() {
        return "two-dates-for-one-event";
    }

    @Override
    public List<AuditFinding> audit(AuditedAccount account, DatasetGraph dataset) {
        return new Chronology(account.checked())
                .byFactor().values().stream()
                        .map(TwoDatesForOneEventCheck::apart)
                        .filter(apart -> !apart.isEmpty())
                        .map(apart -> finding(apart, account))
                        .toList();
    }

    private static Set<Dating> apart(List<Dating> datings) {
        Set<Dating> apart = new LinkedHashSet<>();
        for (Dating one : datings) {
            for (Dating other : datings) {
                if (!one.bounds().overlaps(other.bounds())) {
                    apart.add(one);
                }
            }
        }
        return apart;
    }

    private AuditFinding finding(Set<Dating> apart, AuditedAccount account) {
        Node factor = apart.iterator().next().factor();
        Set<String> dates = new TreeSet<>();
        apart.forEach(dating -> dates.add(dating.date()));
        return account.finding(
                name(),
                "When was " + account.label(factor) + ": "
                        + dates.stream().map(DateWords::ofAny).collect(Collectors.joining(" or ")) + "?",
                apart.stream().map(Dating::claim).toList(),
                READINGS);
    }
}
