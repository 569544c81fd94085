package org.whence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.date.CalendarReading;
import org.whence.date.Edtf;
import org.whence.date.InvalidEdtfException;
import org.whence.model.Terms;

/** Every date of an account is well-formed EDTF, in the calendar that it says. Owns no chronology. */
final class DateCheck {
    private static final Node DATE = NodeFactory.createURI(Terms.DATE);

    private DateCheck() {}

    /** The dates that are none. */
    static List<Finding> check(CheckedAccount account) {
        List<Finding> found = new ArrayList<>();
        account.asserted()
                .find(Node.ANY, DATE, Node.ANY)
                .filterKeep(statement -> statement.getObject().isLiteral())
                .forEachRemaining(statement -> fault(statement, account)
                        .map(why -> finding(statement, why, account))
                        .ifPresent(found::add));
        return found;
    }

    private static Optional<String> fault(Triple statement, CheckedAccount account) {
        boolean julian = account.value(statement.getSubject(), Terms.CALENDAR)
                .filter(calendar -> calendar.hasURI(Terms.JULIAN))
                .isPresent();
        try {
            Edtf.parse(
                    statement.getObject().getLiteralLexicalForm(),
                    julian ? CalendarReading.JULIAN : CalendarReading.GREGORIAN);
            return Optional.empty();
        } catch (InvalidEdtfException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Finding finding(Triple statement, String why, CheckedAccount account) {
        return new Finding(
                Severity.VIOLATION,
                "date-not-edtf",
                account.placeOf(statement.getSubject(), Optional.of(DATE), Optional.of(statement.getObject())),
                statement.getSubject().toString(),
                account.names().of(statement.getSubject()) + ": " + why,
                "Write the date as in 1917, 1918-05, 1918-05-14, 1918-21 (spring) or 1917~ (about).");
    }
}
