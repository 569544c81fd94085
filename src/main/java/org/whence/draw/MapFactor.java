package org.whence.draw;

import java.util.Objects;
import java.util.Optional;

/**
 * One box of a causal map. Owns no place on the picture.
 *
 * @param id names it within its map: an IRI, or anything else that is unique there
 * @param label what a reader reads; never empty
 * @param kind shown by a word and by the outline
 * @param detail a few words beside the kind, such as a date; may be empty
 * @param emphasised whether it stands out: what was asked about
 * @param dates the same for programs, in EDTF; may be empty
 * @param hint more about it, shown under the pointer; may be empty
 * @param link where the box leads, relative or http(s); empty for nowhere. Anything else is not made a link
 */
public record MapFactor(
        String id,
        String label,
        FactorKind kind,
        String detail,
        String dates,
        String hint,
        boolean emphasised,
        String link) {

    /** Refuses a factor without id or label. */
    public MapFactor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(link, "link");
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException(
                    "A factor needs an id and a label: <" + id + "> \u201C" + label + "\u201D");
        }
    }

    /** A factor with nothing beside its label. */
    public static MapFactor of(String id, String label, FactorKind kind) {
        return new MapFactor(id, label, kind, "", "", "", false, "");
    }

    /** The same with a few words beside its kind, such as a date. */
    public MapFactor withDetail(String words) {
        return new MapFactor(id, label, kind, words, dates, hint, emphasised, link);
    }

    /** The same with its dates for programs, and with what more there is to say of them. */
    public MapFactor dated(String edtf, String more) {
        return new MapFactor(id, label, kind, detail, edtf, more, emphasised, link);
    }

    /** The same, standing out. */
    public MapFactor withEmphasis() {
        return new MapFactor(id, label, kind, detail, dates, hint, true, link);
    }

    /** Where it leads, if that is a place to go to: a link comes from data, and one that would run something is none. */
    public Optional<String> target() {
        return SafeLink.of(link);
    }

    /** The same, leading somewhere. */
    public MapFactor linkedTo(String target) {
        return new MapFactor(id, label, kind, detail, dates, hint, emphasised, target);
    }
}
