package org.whence.date;

import java.util.Set;

/**
 * A date as a text gives it, written in the Extended Date/Time Format: ISO 8601-2:2019 Annex A, as the Library of
 * Congress specifies it, levels 0 to 2. Tells its outermost days and what it says of itself. Does not widen an
 * approximate date: how far that may be off is not in the format.
 */
public final class Edtf {
    private final String text;
    private final EdtfPart meaning;
    private final Bounds written;

    private Edtf(String text, EdtfPart meaning, Bounds written) {
        this.text = text;
        this.meaning = meaning;
        this.written = written;
    }

    /**
     * Reads an expression whose days must exist in the Gregorian calendar, as the standard has it.
     *
     * @throws InvalidEdtfException when it is not one, with the reason in a sentence
     */
    public static Edtf parse(String text) {
        return parse(text, CalendarReading.GREGORIAN);
    }

    /**
     * Reads an expression whose days must exist in the calendar it is read in: 29 February 1900 does in the Julian.
     *
     * @throws InvalidEdtfException when it is not one, with the reason in a sentence
     */
    public static Edtf parse(String text, CalendarReading reading) {
        EdtfPart meaning = new EdtfParser(text).parse();
        Bounds bounds = meaning.bounds(reading).orElseThrow(() -> new InvalidEdtfException(text, whyNoDay(meaning)));
        return new Edtf(text, meaning, bounds);
    }

    /** The outermost days in the reading it was parsed in. */
    public Bounds bounds() {
        return written;
    }

    /**
     * The outermost days in a reading.
     *
     * @throws InvalidEdtfException when its days do not exist in that calendar
     */
    public Bounds bounds(CalendarReading reading) {
        return meaning.bounds(reading).orElseThrow(() -> new InvalidEdtfException(text, whyNoDay(meaning)));
    }

    /** Whether it gives a beginning and an end, one of which may be open, rather than one date. */
    public boolean isInterval() {
        return meaning instanceof EdtfInterval;
    }

    /** What it says of itself besides its days; of the parts that it has, too. */
    public Set<EdtfFlag> flags() {
        return meaning.flags();
    }

    /** The expression as it was written. */
    @Override
    public String toString() {
        return text;
    }

    private static String whyNoDay(EdtfPart meaning) {
        return meaning instanceof EdtfDate
                ? "that day does not exist; see how many days the month has"
                : "one of its days does not exist, or it ends before it begins";
    }
}
