package org.whence.draw;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One arrow of a causal map: a claim, or a link that several claims share. Owns no place on the picture.
 *
 * @param id names it within its map; unique there
 * @param from the factors that bear jointly on the other, in the caller's order; one or more, each once
 * @param to the factor they bear on
 * @param relation how
 * @param sign whether they make for more of it or for less
 * @param claim the claim in a plain sentence; may be empty
 * @param voice who makes it; may be empty
 * @param place where it stands in the source; may be empty
 * @param grade anything else said of it in a few words, such as the grade of its chain; may be empty
 * @param link where the arrow leads, relative or http(s); empty for nowhere. Anything else is not made a link
 * @param inferred whether the encoder inferred it
 * @param denied whether a voice denies it
 */
public record MapArrow(
        String id,
        List<String> from,
        String to,
        ArrowRelation relation,
        ArrowSign sign,
        String claim,
        String voice,
        String place,
        String grade,
        String link,
        boolean inferred,
        boolean denied) {

    /** Refuses an arrow without id, without a cause, or with one cause twice. */
    public MapArrow {
        from = List.copyOf(from);
        List.of(to, relation, sign, claim, voice, place, grade, link).forEach(Objects::requireNonNull);
        if (id.isBlank() || from.isEmpty() || from.stream().distinct().count() < from.size()) {
            throw new IllegalArgumentException("An arrow needs an id and causes, each once: <" + id + "> " + from);
        }
    }

    /** An arrow from one cause, with its relation's own sign and nothing said about it. */
    public static MapArrow of(String id, String from, String to, ArrowRelation relation) {
        return joint(id, List.of(from), to, relation);
    }

    /** An arrow from causes that act jointly. */
    public static MapArrow joint(String id, List<String> from, String to, ArrowRelation relation) {
        return new MapArrow(id, from, to, relation, relation.sign(), "", "", "", "", "", false, false);
    }

    /** The same with the claim behind it. */
    public MapArrow withClaim(String sentence, String itsVoice, String itsPlace) {
        return new MapArrow(id, from, to, relation, sign, sentence, itsVoice, itsPlace, grade, link, inferred, denied);
    }

    /** The same with another sign than its relation's. */
    public MapArrow withSign(ArrowSign other) {
        return new MapArrow(id, from, to, relation, other, claim, voice, place, grade, link, inferred, denied);
    }

    /** The same with a grade. */
    public MapArrow withGrade(String words) {
        return new MapArrow(id, from, to, relation, sign, claim, voice, place, words, link, inferred, denied);
    }

    /** The same, leading somewhere. */
    public MapArrow linkedTo(String target) {
        return new MapArrow(id, from, to, relation, sign, claim, voice, place, grade, target, inferred, denied);
    }

    /** The same, marked as inferred by the encoder. */
    public MapArrow asInferred() {
        return new MapArrow(id, from, to, relation, sign, claim, voice, place, grade, link, true, denied);
    }

    /** The same, marked as denied by a voice. */
    public MapArrow asDenied() {
        return new MapArrow(id, from, to, relation, sign, claim, voice, place, grade, link, inferred, true);
    }

    /** Where it leads, if that is a place to go to: a link comes from data, and one that would run something is none. */
    public Optional<String> target() {
        return SafeLink.of(link);
    }

    /** Whether several causes meet before the arrow goes on. */
    public boolean isJoint() {
        return from.size() > 1;
    }

    /** What stands on the arrow: sign, relation, and whether it is inferred or denied. */
    public String words() {
        String signed = sign.mark().isEmpty() ? relation.word() : sign.mark() + "\u00A0" + relation.word();
        return signed + (inferred ? " (inferred)" : "") + (denied ? " (denied)" : "");
    }
}
