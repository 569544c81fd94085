package org.whence.derive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.whence.date.Bounds;
import org.whence.date.CalendarReading;
import org.whence.date.Edtf;
import org.whence.date.InvalidEdtfException;
import org.whence.date.XsdDate;
import org.whence.model.Terms;

/**
 * Two functions for rules: {@code whf:earliest(date, calendar)} and {@code whf:latest(date, calendar)}, the
 * outermost Gregorian days of an EDTF date as xsd:date. Where the date is open on that side, or is no date, or
 * the calendar none of the three, the call is an error, which leaves its variable unbound. Owns no calendar
 * arithmetic: that is package {@code date}'s.
 */
public final class DateFunctions {
    private static final String NAMESPACE = "https://w3id.org/whence/function#";

    private static final Map<String, CalendarReading> CALENDARS = Map.of(
            Terms.JULIAN, CalendarReading.JULIAN,
            Terms.GREGORIAN, CalendarReading.GREGORIAN,
            Terms.UNSTATED, CalendarReading.UNSTATED);

    private DateFunctions() {}

    /** Makes both functions known to queries that run with this registry. */
    public static void register(FunctionRegistry registry) {
        registry.put(NAMESPACE + "earliest", iri -> new Bound(Bounds::earliest));
        registry.put(NAMESPACE + "latest", iri -> new Bound(Bounds::latest));
    }

    private static final class Bound extends FunctionBase2 {
        private final Function<Bounds, Optional<LocalDate>> side;

        Bound(Function<Bounds, Optional<LocalDate>> side) {
            this.side = side;
        }

        @Override
        public NodeValue exec(NodeValue date, NodeValue calendar) {
            LocalDate day = side.apply(bounds(date, calendar))
                    .orElseThrow(() -> new ExprEvalException("Open on that side: " + date));
            return NodeValue.makeNode(XsdDate.lexicalForm(day), XSDDatatype.XSDdate);
        }

        private static Bounds bounds(NodeValue date, NodeValue calendar) {
            CalendarReading reading =
                    calendar.isIRI() ? CALENDARS.get(calendar.asNode().getURI()) : null;
            if (reading == null || !date.isLiteral()) {
                throw new ExprEvalException("Wanted a date and a calendar: " + date + ", " + calendar);
            }
            try {
                return Edtf.parse(date.asNode().getLiteralLexicalForm(), reading)
                        .bounds();
            } catch (InvalidEdtfException e) {
                throw new ExprEvalException(e.getMessage(), e);
            }
        }
    }
}
