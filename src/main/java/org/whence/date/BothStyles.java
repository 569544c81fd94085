package org.whence.date;

import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.threeten.extra.chrono.JulianChronology;

/**
 * A date of the old calendar in words that give both styles, as historians write them: the new with the old in
 * brackets, {@code 7 November [O.S. 25 October] 1917}. Where the text does not say which style it follows, both
 * readings, the old one first. Words say what the date bounds, not more: {@code not before} and {@code not after}
 * for the ends of an interval, {@code within} where part of the date is left open. Owns no calendar arithmetic.
 */
public final class BothStyles {
    private static final Set<EdtfFlag> ONLY_BOUNDED = Set.of(EdtfFlag.UNSPECIFIED, EdtfFlag.ESTIMATED);

    /** The seasons without a hemisphere, read as northern, and the northern ones. */
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(2[1-8])[?~%]?");

    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private final CalendarReading reading;
    private final Chronology writtenIn;

    private BothStyles(CalendarReading reading, Chronology writtenIn) {
        this.reading = reading;
        this.writtenIn = writtenIn;
    }

    /**
     * The words; empty where there is nothing to tell apart: the calendar is the Gregorian, or it is unstated and
     * all of the date was written on or after 14 February 1918.
     *
     * @throws InvalidEdtfException when the text is no date in that reading
     */
    public static Optional<String> of(String text, CalendarReading reading) {
        Edtf.parse(text, reading);
        EdtfPart date = new EdtfParser(text).parse();
        if (!isOfTheOldCalendar(date, reading)) {
            return Optional.empty();
        }
        String old = new BothStyles(reading, JulianChronology.INSTANCE).words(date);
        return Optional.of(
                reading == CalendarReading.JULIAN
                        ? old
                        : old + ", or " + new BothStyles(reading, IsoChronology.INSTANCE).words(date));
    }

    /**
     * A date in words: in both styles where there is something to tell apart, else in the new style. A season by its
     * name as well as by its outermost days.
     *
     * @throws InvalidEdtfException when the text is no date in that reading
     */
    public static String inWords(String text, CalendarReading reading) {
        String words = of(text, reading).orElseGet(() -> {
            EdtfPart date = new EdtfParser(text).parse();
            return new BothStyles(CalendarReading.GREGORIAN, IsoChronology.INSTANCE).words(date);
        });
        Matcher season = SEASON.matcher(text);
        return season.matches()
                ? SEASONS.get((Integer.parseInt(season.group(2)) - 21) % SEASONS.size()) + " " + season.group(1) + ": "
                        + words
                : words;
    }

    private static boolean isOfTheOldCalendar(EdtfPart part, CalendarReading reading) {
        if (part instanceof EdtfInterval interval) {
            return interval.start()
                            .filter(end -> isOfTheOldCalendar(end, reading))
                            .isPresent()
                    || interval.end()
                            .filter(end -> isOfTheOldCalendar(end, reading))
                            .isPresent();
        }
        if (part instanceof EdtfList list) {
            return list.members().stream().anyMatch(member -> isOfTheOldCalendar(member, reading));
        }
        EdtfDate date = (EdtfDate) part;
        return reading.mayBeOldStyle(date::days) && CalendarDay.isCounted(JulianChronology.INSTANCE, date.year());
    }

    private String words(EdtfPart part) {
        if (part instanceof EdtfInterval interval) {
            return words(interval);
        }
        if (part instanceof EdtfList list) {
            String members = list.members().stream().map(this::words).collect(Collectors.joining("; "));
            return (list.flags().contains(EdtfFlag.ONE_OF) ? "one of " : "all of ") + members;
        }
        EdtfDate date = (EdtfDate) part;
        boolean onlyBounded = date.season().isPresent() || date.flags().stream().anyMatch(ONLY_BOUNDED::contains);
        Bounds days = days(date);
        return mark(date) + (onlyBounded ? "within " : "") + words(date, days.earliest(), days.latest());
    }

    private String words(EdtfInterval interval) {
        Optional<EdtfDate> start = interval.start();
        Optional<EdtfDate> end = interval.end();
        if (start.isPresent() && end.isPresent() && areAlike(start.get(), end.get())) {
            return words(
                    start.get(), days(start.get()).earliest(), days(end.get()).latest());
        }
        List<String> ends = new ArrayList<>();
        start.ifPresent(date -> ends.add("not before " + mark(date)
                + words(date, days(date).earliest(), days(date).earliest())));
        end.ifPresent(date -> ends.add("not after " + mark(date)
                + words(date, days(date).latest(), days(date).latest())));
        return String.join(" and ", ends);
    }

    /** Whether both ends are told in the same styles and neither is marked: then they are one stretch of days. */
    private boolean areAlike(EdtfDate start, EdtfDate end) {
        return isOfTheOldCalendar(start, reading) == isOfTheOldCalendar(end, reading)
                && mark(start).isEmpty()
                && mark(end).isEmpty();
    }

    /** One stretch of days, told in the styles that its date is told in. */
    private String words(EdtfDate date, Optional<LocalDate> first, Optional<LocalDate> last) {
        DaySpan newStyle = DaySpan.of(first.orElseThrow(), last.orElseThrow(), IsoChronology.INSTANCE);
        if (!isOfTheOldCalendar(date, reading)) {
            return newStyle.words();
        }
        DaySpan oldStyle = DaySpan.of(first.orElseThrow(), last.orElseThrow(), JulianChronology.INSTANCE);
        return newStyle.year().isPresent() && newStyle.year().equals(oldStyle.year())
                ? newStyle.wordsWithoutYear() + " [O.S. " + oldStyle.wordsWithoutYear() + "] "
                        + newStyle.year().get()
                : newStyle.words() + " [O.S. " + oldStyle.words() + "]";
    }

    private static String mark(EdtfDate date) {
        return (date.flags().contains(EdtfFlag.UNCERTAIN) ? "perhaps " : "")
                + (date.flags().contains(EdtfFlag.APPROXIMATE) ? "about " : "");
    }

    private Bounds days(EdtfDate date) {
        return date.days(isOfTheOldCalendar(date, reading) ? writtenIn : IsoChronology.INSTANCE);
    }
}
