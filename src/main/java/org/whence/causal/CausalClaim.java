package org.whence.causal;

import java.util.List;
import java.util.Objects;

/**
 * That a voice, in one place, claims one or more factors to bear on another: what the index is built from, and
 * what it gives back. Several causes act jointly; alternatives are claims of their own.
 *
 * <p>One claim may make several steps, as one that something was eroded is also a step to its loss. Each further step
 * is an entry of its own, with the claim's causes; its key is the claim's, a space and whatever tells it from the
 * others ({@link #restsOn}). With its claim it stands and falls.
 *
 * @param key the claim's own name, unique in the index; as a rule its IRI
 * @param causes the keys of one or more factors
 * @param relation a name from the {@link RelationTable}
 * @param effect the key of a factor
 * @param account whose claims it stands among
 * @param voice who makes it
 * @param stance how the voice holds it
 * @param hostStance how the source takes it
 * @param modality in what way it speaks of the world
 * @param explicitness how openly the passage says it
 * @param score a figure that the source itself supplies, above 0 to 1; {@link Double#NaN} where it supplies none
 * @param paragraph where it stands, from 1; 0 where not known
 * @param section the heading it stands under; empty where not known
 */
public record CausalClaim(
        String key,
        List<String> causes,
        String relation,
        String effect,
        String account,
        String voice,
        Stance stance,
        HostStance hostStance,
        Modality modality,
        Explicitness explicitness,
        double score,
        int paragraph,
        String section) {

    /** Refuses a claim without a cause, and a score outside its bounds, with a sentence. */
    public CausalClaim {
        causes = List.copyOf(causes);
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(section, "section");
        if (causes.isEmpty()) {
            throw new IllegalArgumentException("The claim " + key + " has no cause.");
        }
        if (!Double.isNaN(score) && !(score > 0 && score <= 1)) {
            throw new IllegalArgumentException(
                    "The claim " + key + " has the score " + score + ", which is not above 0 and at most 1.");
        }
        if (paragraph < 0) {
            throw new IllegalArgumentException("The claim " + key + " stands in paragraph " + paragraph + ".");
        }
    }

    /** A plain claim of the source itself: asserted, actual, stated, without score or place. */
    public static CausalClaim of(
            String key, List<String> causes, String relation, String effect, String account, String voice) {
        return new CausalClaim(
                key,
                causes,
                relation,
                effect,
                account,
                voice,
                Stance.ASSERTS,
                HostStance.NONE,
                Modality.ACTUAL,
                Explicitness.STATED,
                Double.NaN,
                0,
                "");
    }

    /** The key of the claim that an entry rests on, by the entry's key: what comes before a space, or all of it. */
    public static String restsOn(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** The same claim, held otherwise. */
    public CausalClaim held(Stance by, HostStance host, Modality mode, Explicitness how) {
        return new CausalClaim(
                key, causes, relation, effect, account, voice, by, host, mode, how, score, paragraph, section);
    }

    /** The same claim with a score. */
    public CausalClaim scored(double figure) {
        return new CausalClaim(
                key,
                causes,
                relation,
                effect,
                account,
                voice,
                stance,
                hostStance,
                modality,
                explicitness,
                figure,
                paragraph,
                section);
    }

    /** The same claim in a place. */
    public CausalClaim placed(int inParagraph, String inSection) {
        return new CausalClaim(
                key,
                causes,
                relation,
                effect,
                account,
                voice,
                stance,
                hostStance,
                modality,
                explicitness,
                score,
                inParagraph,
                inSection);
    }
}
