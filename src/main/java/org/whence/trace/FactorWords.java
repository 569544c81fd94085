package org.whence.trace;

import org.whence.draw.FactorKind;
import org.whence.draw.MapFactor;

/**
 * A factor in words.
 *
 * @param number in the index; {@link #NOWHERE} where no claim and no date mentions it
 * @param iri its name
 * @param shortName its name with a prefix, by which it can be asked for
 * @param label what a reader reads
 * @param kind what sort of thing it is
 * @param dates as the text gives them, in EDTF, one after the other; empty where it gives none
 * @param when the same in words, as the text writes them: “1918–1920”
 * @param datesInBothStyles the same; each in words and in both styles where it is of the old calendar, or may be
 * @param link where a picture leads from it
 */
public record FactorWords(
        int number,
        String iri,
        String shortName,
        String label,
        FactorKind kind,
        String dates,
        String when,
        String datesInBothStyles,
        String link) {
    /** The number of what the index does not have. */
    public static final int NOWHERE = -1;

    /** Whether any claim or date mentions it. */
    public boolean isSomewhere() {
        return number != NOWHERE;
    }

    /** Label and name: “the Civil War (factor:civil-war)”. */
    public String shown() {
        return label + " (" + shortName + ")";
    }

    /** Kind and dates: “event · 1918–1920”. */
    public String described() {
        return kind.word() + (when.isEmpty() ? "" : " · " + when);
    }

    /** Its box in a picture. */
    public MapFactor box() {
        return MapFactor.of(iri, label, kind)
                .withDetail(when)
                .dated(dates, datesInBothStyles.equals(dates) ? "" : datesInBothStyles)
                .linkedTo(link);
    }
}
