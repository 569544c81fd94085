package org.whence.load;

import java.util.Arrays;
import java.util.List;
import org.whence.model.Terms;
import org.whence.store.TermDictionary;
import org.whence.term.TermBytes;

/** The numbers of the terms that a load has to know, in its dictionary. */
final class LoadTerms {
    /** The parts of a claim, in the order of their numbers. */
    private static final List<String> PARTS = List.of(
            Terms.CAUSE,
            Terms.EFFECT,
            Terms.RELATION,
            Terms.STANCE,
            Terms.HOST_STANCE,
            Terms.MODALITY,
            Terms.EXPLICITNESS,
            Terms.CLAIMED_BY,
            Terms.SCORE,
            Terms.STATED_IN,
            Terms.WH + "sign",
            Terms.WH + "signified");

    final int cause;
    final int effect;
    final int relation;
    final int stance;
    final int hostStance;
    final int modality;
    final int explicitness;
    final int claimedBy;
    final int score;
    final int statedIn;
    final int sign;
    final int signified;
    final int type;
    final int prefLabel;
    final int outcome;
    final int account;
    final int paragraph;
    final int section;
    final int subPropertyOf;
    final int asserts;
    final int denies;
    final int rejects;
    final int actual;
    final int inferred;
    final int didNotCause;
    final int causalLink;
    final int linkCause;
    final int linkRelation;
    final int linkEffect;
    final int aboutLink;
    final int bearsOn;
    final int contributedTo;
    final int aim;
    final int symptomOf;
    final int subClassOf;
    final int altLabel;
    final int label;
    final int sentence;
    /** The highest number of these terms; all up to it are IRIs. */
    final int highest;

    private final int[] parts;
    private final int[] untouched;

    /** Looks them up in an empty dictionary, so that their numbers are the lowest. */
    LoadTerms(TermDictionary terms) {
        parts = PARTS.stream().mapToInt(iri -> number(terms, iri)).toArray();
        cause = parts[0];
        effect = parts[1];
        relation = parts[2];
        stance = parts[3];
        hostStance = parts[4];
        modality = parts[5];
        explicitness = parts[6];
        claimedBy = parts[7];
        score = parts[8];
        statedIn = parts[9];
        sign = parts[10];
        signified = parts[11];
        type = number(terms, Terms.TYPE);
        prefLabel = number(terms, Terms.PREF_LABEL);
        outcome = number(terms, Terms.OUTCOME);
        account = number(terms, Terms.ACCOUNT);
        paragraph = number(terms, Terms.PARAGRAPH);
        section = number(terms, Terms.SECTION);
        subPropertyOf = number(terms, Terms.SUB_PROPERTY_OF);
        asserts = number(terms, Terms.WH + "asserts");
        denies = number(terms, Terms.WH + "denies");
        rejects = number(terms, Terms.WH + "rejects");
        actual = number(terms, Terms.WH + "actual");
        inferred = number(terms, Terms.WH + "inferred");
        didNotCause = number(terms, Terms.DID_NOT_CAUSE);
        causalLink = number(terms, Terms.CAUSAL_LINK);
        linkCause = number(terms, Terms.LINK_CAUSE);
        linkRelation = number(terms, Terms.LINK_RELATION);
        linkEffect = number(terms, Terms.LINK_EFFECT);
        aboutLink = number(terms, Terms.ABOUT_LINK);
        bearsOn = number(terms, Terms.BEARS_ON);
        contributedTo = number(terms, Terms.CONTRIBUTED_TO);
        aim = number(terms, Terms.INTENDED_TO_BRING_ABOUT);
        symptomOf = number(terms, Terms.SYMPTOM_OF);
        subClassOf = number(terms, Terms.SUB_CLASS_OF);
        altLabel = number(terms, Terms.ALT_LABEL);
        label = number(terms, Terms.LABEL);
        sentence = number(terms, Terms.CLAIM_TEXT);
        untouched = new int[] {
            number(terms, Terms.DATED_FACTOR), number(terms, Terms.DIMENSION_OF), number(terms, Terms.DERIVED_FOR)
        };
        highest = terms.size() - 1;
    }

    private static int number(TermDictionary terms, String iri) {
        return terms.number(TermBytes.ofIri(iri));
    }

    /** Whether a predicate makes a part of a claim. */
    boolean isPart(int predicate) {
        return predicate >= 0 && predicate < parts.length;
    }

    /** Whether a predicate says what something is called. */
    boolean isNaming(int predicate) {
        return isPreferring(predicate) || predicate == altLabel || predicate == sentence;
    }

    /** Whether a predicate gives something its main name. */
    boolean isPreferring(int predicate) {
        return predicate == prefLabel || predicate == label;
    }

    /** Whether a predicate speaks of what only a build derives something from, paragraphs aside: dates, sides of an outcome. */
    boolean isForABuild(int predicate) {
        return Arrays.stream(untouched).anyMatch(term -> term == predicate);
    }
}
