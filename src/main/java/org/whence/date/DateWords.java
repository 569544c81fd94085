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
 * A date in the fewest words that say all of it, as it is written and whatever calendar that is in: {@code October 1917},
 * {@code by about December 1919}, {@code July 1918 or later}. For boxes and bars, where there is no room for two styles;
 * {@link BothStyles} has those. Owns no calendar arithmetic.
 */
public final class DateWords {
    private static final Set<EdtfFlag> ONLY_BOUNDED = Set.of(EdtfFlag.UNSPECIFIED, EdtfFlag.ESTIMATED);

    /** A year and a season of it, with a hemisphere or without; marked or not. */
    private static final Pattern SEASON = Pattern.compile("[?~%]?(\\d{4})[?~%]?-[?~%]?(2[1-8]|29|3[0-2])[?~%]?");

    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private final Chronology calendar;

    private DateWords(Chronology calendar) {
        this.calendar = calendar;
    }

    /**
     * The words.
     *
     * @param edtf in EDTF
     * @throws InvalidEdtfException when the text is no date
     */
    public static String of(String edtf) {
        EdtfPart date = new EdtfParser(edtf).parse();
        // 29 February 1900 is a day of the old calendar alone.
        boolean isOfBoth = date.bounds(CalendarReading.GREGORIAN).isPresent();
        if (!isOfBoth) {
            Edtf.parse(edtf, CalendarReading.JULIAN);
        }
        Chronology calendar = isOfBoth ? IsoChronology.INSTANCE : JulianChronology.INSTANCE;
        Matcher season = SEASON.matcher(edtf);
        return season.matches()
                ? mark(date.flags()) + season(Integer.parseInt(season.group(2))) + " " + season.group(1)
                : new DateWords(calendar).words(date);
    }

    /** The words; what is no date stands as it is. */
    public static String ofAny(String text) {
        try {
            return of(text);
        } catch (InvalidEdtfException e) {
            return text;
        }
    }

    private static String season(int number) {
        int ofTheNorth = number < 29 ? number - 21 : number - 29;
        return SEASONS.get(ofTheNorth % SEASONS.size());
    }

    private String words(EdtfPart part) {
        if (part instanceof EdtfInterval interval) {
            return words(interval);
        }
        if (part instanceof EdtfList list) {
            String members = list.members().stream().map(this::words).collect(Collectors.joining("; "));
            return (list.flags().contains(EdtfFlag.ONE_OF) ? "one of " : "all of ") + members;
        }
        return words((EdtfDate) part);
    }

    private String words(EdtfInterval interval) {
        Optional<EdtfDate> start = interval.start();
        Optional<EdtfDate> end = interval.end();
        if (start.isEmpty() || end.isEmpty()) {
            return start.map(date -> words(date) + " or later")
                    .or(() -> end.map(date -> "by " + words(date)))
                    .orElse("at some time");
        }
        boolean isPlain = isPlain(start.get()) && isPlain(end.get());
        return isPlain
                ? span(days(start.get()).earliest(), days(end.get()).latest())
                : "from " + words(start.get()) + " to " + words(end.get());
    }

    private static boolean isPlain(EdtfDate date) {
        return date.flags().isEmpty() && date.season().isEmpty();
    }

    private String words(EdtfDate date) {
        boolean onlyBounded = date.season().isPresent() || date.flags().stream().anyMatch(ONLY_BOUNDED::contains);
        Bounds days = days(date);
        return mark(date.flags()) + (onlyBounded ? "within " : "") + span(days.earliest(), days.latest());
    }

    private String span(Optional<LocalDate> first, Optional<LocalDate> last) {
        return DaySpan.of(first.orElseThrow(), last.orElseThrow(), calendar).words();
    }

    private static String mark(Set<EdtfFlag> flags) {
        List<String> marks = new ArrayList<>();
        if (flags.contains(EdtfFlag.UNCERTAIN)) {
            marks.add("perhaps ");
        }
        if (flags.contains(EdtfFlag.APPROXIMATE)) {
            marks.add("about ");
        }
        return String.join("", marks);
    }

    /** As it is written: the days of the calendar in which a year, a month and a day have these numbers. */
    private Bounds days(EdtfDate date) {
        return date.days(calendar);
    }
}
