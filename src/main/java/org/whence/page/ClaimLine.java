package org.whence.page;

import java.util.List;

/**
 * A claim as one entry of a list: what it says, on whose word and where, and all that a reader must know before
 * believing it. Owns no wording.
 *
 * @param iri the claim
 * @param says its sentence, in the encoder's own words, leading to its page
 * @param isWordless whether it has no sentence, as machines make claims: then what it says is cause, relation, effect
 * @param causes what it names as causes, or as a sign; empty for a claim that is not about a link
 * @param relation how they bear on the effect; empty likewise
 * @param effect what they bear on; null likewise
 * @param voice who makes it; null where nobody is named
 * @param place where it stands; null where that is not known
 * @param marks what sets it apart: denied, rejected by the source, expected only, hedged, its weight
 * @param notes cited there, each with whether its text is at hand
 */
public record ClaimLine(
        String iri,
        Link says,
        boolean isWordless,
        List<Link> causes,
        String relation,
        Link effect,
        Link voice,
        Link place,
        List<String> marks,
        List<Link> notes) {
    /** Keeps copies. */
    public ClaimLine {
        causes = List.copyOf(causes);
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }
}
