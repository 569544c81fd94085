package org.whence.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.whence.date.Bounds;
import org.whence.date.CalendarReading;
import org.whence.date.DateWords;
import org.whence.date.Edtf;
import org.whence.date.EdtfFlag;
import org.whence.date.InvalidEdtfException;
import org.whence.model.Terms;

/**
 * A dating claim that gives a calendar date, with the days it allows. An approximate or uncertain date is widened at
 * either end by the unit that it is written in: a day by ten days, a month by a month, a year by a year. That is a
 * convention of the audit, so that it asks too little rather than too much; EDTF says nothing on it.
 *
 * @param claim the claim
 * @param factor what it dates
 * @param date as it is written
 * @param bounds the days it allows, in the Gregorian calendar
 */
record Dating(Node claim, Node factor, String date, Bounds bounds) {
    private static final Pattern DAY = Pattern.compile(".*\\d{4}-\\d\\d-\\d\\d.*");
    private static final Pattern MONTH = Pattern.compile(".*\\d{4}-\\d\\d.*");

    /** The date in words, as it is written; what is no date stands as it is. */
    String words() {
        return DateWords.ofAny(date);
    }

    /** The date of a dating claim; none where it gives only an order, or no date that can be read. */
    static Optional<Dating> of(Node claim, CheckedAccount account) {
        return account.value(claim, Terms.DATED_FACTOR).flatMap(factor -> account.value(claim, Terms.DATE)
                .filter(Node::isLiteral)
                .flatMap(date -> bounds(date.getLiteralLexicalForm(), calendar(claim, account))
                        .map(days -> new Dating(claim, factor, date.getLiteralLexicalForm(), days))));
    }

    private static CalendarReading calendar(Node claim, CheckedAccount account) {
        Node calendar = account.value(claim, Terms.CALENDAR).orElse(Node.ANY);
        if (calendar.hasURI(Terms.JULIAN)) {
            return CalendarReading.JULIAN;
        }
        return calendar.hasURI(Terms.GREGORIAN) ? CalendarReading.GREGORIAN : CalendarReading.UNSTATED;
    }

    private static Optional<Bounds> bounds(String date, CalendarReading reading) {
        try {
            Edtf edtf = Edtf.parse(date, reading);
            Set<EdtfFlag> flags = edtf.flags();
            boolean vague = flags.contains(EdtfFlag.APPROXIMATE) || flags.contains(EdtfFlag.UNCERTAIN);
            return Optional.of(vague ? widened(edtf.bounds(), unit(date)) : edtf.bounds());
        } catch (InvalidEdtfException e) {
            return Optional.empty(); // check tells of it
        }
    }

    private static Period unit(String date) {
        if (DAY.matcher(date).matches()) {
            return Period.ofDays(10);
        }
        return MONTH.matcher(date).matches() ? Period.ofMonths(1) : Period.ofYears(1);
    }

    private static Bounds widened(Bounds bounds, Period unit) {
        Optional<LocalDate> earliest = bounds.earliest().filter(day -> day.getYear() > LocalDate.MIN.getYear() + 1);
        Optional<LocalDate> latest = bounds.latest().filter(day -> day.getYear() < LocalDate.MAX.getYear() - 1);
        return new Bounds(earliest.map(day -> day.minus(unit)), latest.map(day -> day.plus(unit)));
    }
}
