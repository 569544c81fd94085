package org.whence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whence.causal.Explicitness;
import org.whence.causal.HostStance;
import org.whence.causal.Modality;
import org.whence.causal.Stance;
import org.whence.draw.ArrowRelation;
import org.whence.draw.ArrowSign;
import org.whence.draw.MapArrow;

/**
 * A claim in words, as it stands under an arrow: or a step by definition, which has a relation and no voice, text or
 * place.
 *
 * @param number in the index
 * @param key in the index, unique there
 * @param iri the claim's own name; the dimension's for a step by definition
 * @param causes one or more; several act jointly
 * @param effect what they bear on
 * @param relation what its label says: caused, compelled, is a side of
 * @param drawn the core relation that it is, or stands under
 * @param sign of an arrow in a picture
 * @param text the claim in one plain sentence; empty for a step by definition
 * @param voice who makes it; empty likewise
 * @param place where it stands, in words: line 17, sentence 2; empty where not known
 * @param line where it stands in the source, from 1; 0 where not known
 * @param section the heading it stands under; empty where not known
 * @param weight the voice's own emphasis, such as root; empty where it has none
 * @param hedge the hedging words; empty where there are none
 * @param notes cited there
 * @param stance how the voice holds it
 * @param hostStance how the source takes it
 * @param modality in what way it speaks of the world
 * @param explicitness how openly the passage says it
 * @param byDefinition whether nobody claims it, because the effect consists in the cause
 * @param byLoss what the claim itself says of what, where the effect is the loss of that: weakened “the lighters'
 *     say”; empty otherwise
 * @param link where a picture leads from it
 * @param score the figure that the source supplies; {@link Double#NaN} where it supplies none
 */
public record ClaimWords(
        int number,
        String key,
        String iri,
        List<FactorWords> causes,
        FactorWords effect,
        String relation,
        ArrowRelation drawn,
        ArrowSign sign,
        String text,
        String voice,
        String place,
        int line,
        String section,
        String weight,
        String hedge,
        List<NoteWords> notes,
        Stance stance,
        HostStance hostStance,
        Modality modality,
        Explicitness explicitness,
        boolean byDefinition,
        String byLoss,
        String link,
        double score) {

    /** Keeps copies. */
    public ClaimWords {
        causes = List.copyOf(causes);
        notes = List.copyOf(notes);
    }

    /** The causes that act jointly with one of them. */
    public List<FactorWords> besides(String causeIri) {
        return causes.stream().filter(cause -> !cause.iri().equals(causeIri)).toList();
    }

    /** Whether its voice asserts it of what was, and the source does not reject it. */
    boolean isPlain() {
        return stance == Stance.ASSERTS && hostStance != HostStance.REJECTS && modality == Modality.ACTUAL;
    }

    /** Causes, relation and effect: “the storms and the half ration → caused → the dark lamps”. */
    public String sentence() {
        return causes.stream().map(FactorWords::label).collect(Collectors.joining(" and ")) + " → " + relationInWords()
                + " → " + effect.label();
    }

    /** The claim in quotation marks; where it comes without a sentence, what it says: causes, relation and effect. */
    public String quoted() {
        return text.isEmpty() ? sentence() : "“" + text + "”";
    }

    /** Whether it says that something was prevented or weakened, and the arrow leads to that. */
    public boolean worksAgainst() {
        return sign == ArrowSign.LESS;
    }

    /** The relation with what has to be known of it: “caused, denied”. */
    public String relationInWords() {
        List<String> words = new ArrayList<>(List.of(relation));
        if (stance == Stance.DENIES) {
            words.add("denied");
        } else if (stance == Stance.ENTERTAINS) {
            words.add("entertained only");
        }
        if (hostStance == HostStance.REJECTS) {
            words.add("rejected by the source");
        }
        if (modality == Modality.COUNTERFACTUAL) {
            words.add("counterfactual");
        } else if (modality == Modality.EXPECTED) {
            words.add("expected only");
        } else if (modality == Modality.ANALOGY) {
            words.add("by analogy");
        }
        if (explicitness == Explicitness.INFERRED) {
            words.add("inferred by the encoder");
        }
        return String.join(", ", words);
    }

    /** The same; where the effect is a loss, what the claim says of that which was lost. */
    public String relationForReaders() {
        return byLoss.isEmpty()
                ? relationInWords()
                : byLoss + ", of which this is the loss" + relationInWords().substring(relation.length());
    }

    /** Voice, place, weight, hedge and notes: “the author, line 17, as a root, “perhaps”, note 3, not at hand”. */
    public String source() {
        List<String> words = new ArrayList<>();
        words.add(voice);
        words.add(place);
        words.add(weight.isEmpty() ? "" : "weight: " + weight);
        words.add(hedge.isEmpty() ? "" : "hedged “" + hedge + "”");
        words.add(notes.stream().map(NoteWords::shown).collect(Collectors.joining(", ")));
        words.add(Double.isNaN(score) ? "" : "score " + score);
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Its arrow in a picture. */
    public MapArrow arrow() {
        MapArrow arrow = MapArrow.joint(
                        key, causes.stream().map(FactorWords::iri).toList(), effect.iri(), drawn)
                .withSign(sign)
                .withClaim(byDefinition ? "by definition: nobody claims it" : text, voice, place)
                .linkedTo(link);
        arrow = explicitness == Explicitness.INFERRED ? arrow.asInferred() : arrow;
        return stance == Stance.DENIES ? arrow.asDenied() : arrow;
    }
}
