package org.whence.derive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.whence.date.BothStyles;
import org.whence.date.Bounds;
import org.whence.date.CalendarReading;
import org.whence.date.Edtf;
import org.whence.date.InvalidEdtfException;
import org.whence.date.XsdDate;
import org.whence.model.Terms;

/**
 * Three functions for rules. {@code whf:earliest(date, calendar)} and {@code whf:latest(date, calendar)} are the
 * outermost Gregorian days of an EDTF date as xsd:date; {@code whf:bothStyles(date, calendar)} tells in words the day
 * of the new style and that of the old. Where there is no such thing (the date is open on that side, or is no date;
 * the calendar is none of the three; the date is of the new style alone), the call is an error, which leaves its
 * variable unbound. Owns no calendar arithmetic: that is package {@code date}'s.
 */
public final class DateFunctions {
    static final String NAMESPACE = Terms.FUNCTION;

    private static final Map<String, CalendarReading> CALENDARS = Map.of(
            Terms.JULIAN, CalendarReading.JULIAN,
            Terms.GREGORIAN, CalendarReading.GREGORIAN,
            Terms.UNSTATED, CalendarReading.UNSTATED);

    private DateFunctions() {}

    /** Makes the functions known to queries that run with this registry. */
    public static void register(FunctionRegistry registry) {
        registry.put(NAMESPACE + "earliest", iri -> new OfDate(bound(Bounds::earliest)));
        registry.put(NAMESPACE + "latest", iri -> new OfDate(bound(Bounds::latest)));
        registry.put(
                NAMESPACE + "bothStyles",
                iri -> new OfDate((date, reading) ->
                        BothStyles.of(date, reading).map(words -> NodeValue.makeLangString(words, "en"))));
    }

    private static BiFunction<String, CalendarReading, Optional<NodeValue>> bound(
            Function<Bounds, Optional<LocalDate>> side) {
        return (date, reading) -> side.apply(Edtf.parse(date, reading).bounds())
                .map(day -> NodeValue.makeNode(XsdDate.lexicalForm(day), XSDDatatype.XSDdate));
    }

    private static final class OfDate extends FunctionBase2 {
        private final BiFunction<String, CalendarReading, Optional<NodeValue>> answer;

        OfDate(BiFunction<String, CalendarReading, Optional<NodeValue>> answer) {
            this.answer = answer;
        }

        @Override
        public NodeValue exec(NodeValue date, NodeValue calendar) {
            CalendarReading reading =
                    calendar.isIRI() ? CALENDARS.get(calendar.asNode().getURI()) : null;
            if (reading == null || !date.isLiteral()) {
                throw new ExprEvalException("Wanted a date and a calendar: " + date + ", " + calendar);
            }
            try {
                return answer.apply(date.asNode().getLiteralLexicalForm(), reading)
                        .orElseThrow(() -> new ExprEvalException("No such thing of " + date));
            } catch (InvalidEdtfException e) {
                throw new ExprEvalException(e.getMessage(), e);
            }
        }
    }
}
