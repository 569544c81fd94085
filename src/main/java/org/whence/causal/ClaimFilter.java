package org.whence.causal;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which claims take part in an answer. By default those that yield an edge: asserted, not rejected by the source,
 * actual, not inferred by the encoder, of the relation that chains run over or one under it; of every account and
 * voice. Whatever else is wanted must be asked for.
 *
 * @param accounts names of accounts; empty for all
 * @param voices names of voices; empty for all
 * @param relations names of relations, each with all that stand under it; empty for the one that chains run over
 * @param signed whether relations that work against their effect (prevented, weakened) take part as well
 * @param stances what is let in
 * @param hostStances what is let in
 * @param modalities what is let in
 * @param explicitnesses what is let in
 */
public record ClaimFilter(
        Set<String> accounts,
        Set<String> voices,
        Set<String> relations,
        boolean signed,
        Set<Stance> stances,
        Set<HostStance> hostStances,
        Set<Modality> modalities,
        Set<Explicitness> explicitnesses) {

    /** Keeps copies. */
    public ClaimFilter {
        accounts = Set.copyOf(accounts);
        voices = Set.copyOf(voices);
        relations = Set.copyOf(relations);
        stances = Set.copyOf(stances);
        hostStances = Set.copyOf(hostStances);
        modalities = Set.copyOf(modalities);
        explicitnesses = Set.copyOf(explicitnesses);
    }

    /** The claims that yield an edge. */
    public static ClaimFilter standard() {
        return new ClaimFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                EnumSet.of(Stance.ASSERTS),
                EnumSet.complementOf(EnumSet.of(HostStance.REJECTS)),
                EnumSet.of(Modality.ACTUAL),
                EnumSet.complementOf(EnumSet.of(Explicitness.INFERRED)));
    }

    /** Lays the filter over an index. */
    public CausalView over(CausalIndex index) {
        return new CausalView(index, this);
    }

    /** Only claims of these accounts; none named means all. */
    public ClaimFilter inAccounts(Set<String> only) {
        return new ClaimFilter(only, voices, relations, signed, stances, hostStances, modalities, explicitnesses);
    }

    /** Only claims of these voices; none named means all. */
    public ClaimFilter byVoices(Set<String> only) {
        return new ClaimFilter(accounts, only, relations, signed, stances, hostStances, modalities, explicitnesses);
    }

    /** Only claims of these relations and those under them; none named means the one that chains run over. */
    public ClaimFilter over(Set<String> only) {
        return new ClaimFilter(accounts, voices, only, signed, stances, hostStances, modalities, explicitnesses);
    }

    /** Also claims that the cause works against its effect. */
    public ClaimFilter withSigns() {
        return new ClaimFilter(accounts, voices, relations, true, stances, hostStances, modalities, explicitnesses);
    }

    /** Only claims held so by their voice. */
    public ClaimFilter stances(Set<Stance> only) {
        return new ClaimFilter(accounts, voices, relations, signed, only, hostStances, modalities, explicitnesses);
    }

    /** Only claims taken so by the source. */
    public ClaimFilter hostStances(Set<HostStance> only) {
        return new ClaimFilter(accounts, voices, relations, signed, stances, only, modalities, explicitnesses);
    }

    /** Only claims that speak so of the world. */
    public ClaimFilter modalities(Set<Modality> only) {
        return new ClaimFilter(accounts, voices, relations, signed, stances, hostStances, only, explicitnesses);
    }

    /** Only claims said so openly. */
    public ClaimFilter explicitnesses(Set<Explicitness> only) {
        return new ClaimFilter(accounts, voices, relations, signed, stances, hostStances, modalities, only);
    }

    /** Also what the encoder inferred. */
    public ClaimFilter withInferred() {
        return explicitnesses(EnumSet.allOf(Explicitness.class));
    }

    /** Whether a claim of this relation can take part. */
    boolean admitsRelation(RelationTable table, int relation) {
        if (signed && table.relation(relation).sign() == Sign.NEGATIVE) {
            return true;
        }
        if (relations.isEmpty()) {
            return table.isUnder(relation, table.chained());
        }
        return relations.stream().anyMatch(top -> table.isUnder(relation, table.code(top)));
    }
}
