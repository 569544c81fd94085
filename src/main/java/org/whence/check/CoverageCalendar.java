package org.whence.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.model.Terms;

/** The dates that an account gives, and the names of months and seasons. Owns no chronology. */
final class CoverageCalendar {
    /** The months, as they are written. */
    static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** A month's name, as a pattern. */
    static final String MONTH = MONTHS.stream().collect(Collectors.joining("|", "(?:", ")"));

    /** A season's name, as a pattern. */
    static final String SEASON = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";

    private final Set<String> dates;

    /** The dates of an account, whatever they date. */
    CoverageCalendar(CheckedAccount account) {
        dates = account
                .asserted()
                .find(Node.ANY, NodeFactory.createURI(Terms.DATE), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toSet()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The month that a name stands for, in two digits. */
    static Optional<String> month(String name) {
        int index = MONTHS.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(String.format(Locale.ROOT, "%02d", index + 1));
    }

    /** Whether some date names a year, or begins or ends in it. */
    boolean hasYear(String year) {
        return dates.stream().anyMatch(date -> date.contains(year));
    }

    /** Whether some date is a day of a month, in whatever year. */
    boolean hasDay(Optional<String> month, int day) {
        String end = String.format(Locale.ROOT, "-%02d", day);
        return dates.stream()
                .anyMatch(date -> date.matches("(.*/)?-?[0-9]{4}-" + month.orElse("[0-9]{2}") + end + "\\D*(/.*)?"));
    }
}
