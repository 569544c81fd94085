package org.whence.causal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * An index as one question sees it: the claims that a filter lets in, less what is supposed away. Searches ask at
 * every entry, so nothing is filtered afterwards. Immutable, safe for many threads.
 */
public final class CausalView {
    private final CausalIndex index;
    private final ClaimFilter filter;
    /** One bit for each packed value of {@link ClaimTraits}. */
    private final long[] traits;
    /** Those let in; null for all. */
    private final BitSet speakers;

    /** Those of the accounts that the filter names. */
    private final BitSet accounts;

    private final BitSet withoutFactors;
    private final BitSet withoutClaims;
    private final boolean byTraitsAlone;
    private final boolean standard;
    private final boolean withinStandard;
    private final boolean whole;

    CausalView(CausalIndex index, ClaimFilter filter) {
        this(index, filter, traitsOf(index, filter), speakersOf(index, filter), new BitSet(), new BitSet());
    }

    private CausalView(
            CausalIndex index,
            ClaimFilter filter,
            long[] traits,
            BitSet speakers,
            BitSet withoutFactors,
            BitSet withoutClaims) {
        this.index = index;
        this.filter = filter;
        this.traits = traits;
        this.speakers = speakers;
        accounts = accountsOf(index, filter);
        this.withoutFactors = withoutFactors;
        this.withoutClaims = withoutClaims;
        byTraitsAlone = speakers == null && withoutFactors.isEmpty() && withoutClaims.isEmpty();
        withinStandard = index.hasNone(traits, index.standardTraits());
        standard = byTraitsAlone && withinStandard && index.hasNone(index.standardTraits(), traits);
        whole = byTraitsAlone && index.hasAllAmong(traits);
    }

    /** One bit for each packed value of {@link ClaimTraits} that a filter lets in. */
    static long[] traitsOf(CausalIndex index, ClaimFilter filter) {
        BitSet admitted = new BitSet(ClaimTraits.RANGE);
        for (int relation = 0; relation < index.relations().size(); relation++) {
            if (filter.admitsRelation(index.relations(), relation)
                    && index.relations().relation(relation).constitutive()) {
                admitted.set(ClaimTraits.firstOf(relation), ClaimTraits.firstOf(relation + 1));
            } else if (filter.admitsRelation(index.relations(), relation)) {
                for (Stance stance : filter.stances()) {
                    for (HostStance host : filter.hostStances()) {
                        for (Modality modality : filter.modalities()) {
                            for (Explicitness explicitness : filter.explicitnesses()) {
                                int packed = ClaimTraits.pack(stance, host, modality, explicitness, relation);
                                admitted.set(packed);
                                admitted.set(packed | ClaimTraits.CONTINUES);
                            }
                        }
                    }
                }
            }
        }
        return Arrays.copyOf(admitted.toLongArray(), ClaimTraits.RANGE / Long.SIZE);
    }

    private static BitSet accountsOf(CausalIndex index, ClaimFilter filter) {
        BitSet accounts = new BitSet();
        filter.accounts().forEach(name -> index.account(name).ifPresent(accounts::set));
        return accounts;
    }

    private static BitSet speakersOf(CausalIndex index, ClaimFilter filter) {
        if (filter.accounts().isEmpty() && filter.voices().isEmpty()) {
            return null;
        }
        BitSet accounts = accountsOf(index, filter);
        BitSet voices = new BitSet();
        filter.voices().forEach(name -> index.voice(name).ifPresent(voices::set));
        BitSet speakers = new BitSet();
        for (int speaker = 0; speaker < index.speakerCount(); speaker++) {
            boolean account = filter.accounts().isEmpty() || accounts.get(index.accountOfSpeaker(speaker));
            boolean voice = filter.voices().isEmpty() || voices.get(index.voiceOfSpeaker(speaker));
            speakers.set(speaker, account && voice);
        }
        return speakers;
    }

    /**
     * The same view with factors and claims supposed away. A joint claim stays when one of its causes goes, and
     * then rests on the others; a claim goes with all its causes, or with its effect. With a claim go all steps that
     * rest on it.
     *
     * @param factors numbers of factors
     * @param claims numbers of claims
     * @throws IllegalArgumentException if one of the claims is a step by definition, which stands while its ends do
     */
    public CausalView without(BitSet factors, BitSet claims) {
        BitSet allFactors = (BitSet) withoutFactors.clone();
        allFactors.or(factors);
        BitSet allClaims = (BitSet) withoutClaims.clone();
        allClaims.or(stepsOf(claims));
        return new CausalView(index, filter, traits, speakers, allFactors, allClaims);
    }

    /** The claims given, or behind the steps given, with all steps that rest on them. */
    BitSet stepsOf(BitSet claims) {
        BitSet steps = new BitSet();
        claims.stream().forEach(claim -> {
            if (index.isConstitutive(claim)) {
                throw new IllegalArgumentException(
                        "The step " + index.claimKey(claim) + " holds by definition and cannot be taken away.");
            }
            for (int step : index.stepsOf(index.claimBehind(claim))) {
                steps.set(step);
            }
        });
        return steps;
    }

    CausalView withoutFactor(int factor) {
        BitSet one = new BitSet();
        one.set(factor);
        return without(one, new BitSet());
    }

    /** What the view is laid over. */
    public CausalIndex index() {
        return index;
    }

    /** Which claims it lets in. */
    public ClaimFilter filter() {
        return filter;
    }

    /** Whether an entry of a side takes part; asked from a factor that is itself in the view. */
    boolean admits(Side side, int entry) {
        if (whole) {
            return true;
        }
        int packed = side.traits(entry);
        return (traits[packed >>> 6] & 1L << packed) != 0 && (byTraitsAlone || admitsSlowly(side, entry));
    }

    private boolean admitsSlowly(Side side, int entry) {
        int slot = side.slot(entry);
        return hears(slot)
                && !withoutFactors.get(side.other(entry))
                && (withoutClaims.isEmpty() || !withoutClaims.get(index.claimOfSlot(slot)));
    }

    /** Whether a claim is of an account and voice let in; what holds by definition has no voice. */
    private boolean hears(int slot) {
        return speakers == null
                || speakers.get(index.speakerOf(slot))
                || (index.isConstitutive(slot) && ofTheAccounts(slot));
    }

    /** Whether a factor is not supposed away. */
    boolean holds(int factor) {
        return !withoutFactors.get(factor);
    }

    /** Whether a factor has any claim on that side. */
    boolean hasAny(Side side, int factor) {
        if (holds(factor)) {
            for (int entry = side.first(factor), end = side.end(factor); entry < end; entry++) {
                if (admits(side, entry)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The factors next to this one on that side, each once, by number. */
    int[] neighbours(Side side, int factor) {
        IntList found = new IntList();
        if (holds(factor)) {
            for (int entry = side.first(factor), end = side.end(factor); entry < end; entry++) {
                if (admits(side, entry)) {
                    found.add(side.other(entry));
                }
            }
        }
        return Sorted.distinct(found.toArray());
    }

    /** The direct causes of a factor, each once, by number. */
    public int[] causesOf(int effect) {
        return neighbours(index.causes(), effect);
    }

    /** The direct effects of a factor, each once, by number. */
    public int[] effectsOf(int cause) {
        return neighbours(index.effects(), cause);
    }

    /** The claims on a factor, each once, by number. */
    public int[] claimsOnto(int effect) {
        return claims(index.causes(), effect, -1);
    }

    /** The claims from a factor, each once, by number. */
    public int[] claimsFrom(int cause) {
        return claims(index.effects(), cause, -1);
    }

    /** The claims that lead straight from one factor to another, each once, by number. */
    public int[] claimsBetween(int cause, int effect) {
        Side causes = index.causes();
        Side effects = index.effects();
        boolean fewerCauses = causes.end(effect) - causes.first(effect) <= effects.end(cause) - effects.first(cause);
        return fewerCauses ? claims(causes, effect, cause) : claims(effects, cause, effect);
    }

    private int[] claims(Side side, int factor, int other) {
        IntList found = new IntList();
        if (holds(factor)) {
            for (int entry = side.first(factor), end = side.end(factor); entry < end; entry++) {
                if ((other < 0 || side.other(entry) == other) && admits(side, entry)) {
                    found.add(index.claimOfSlot(side.slot(entry)));
                }
            }
        }
        return Sorted.distinct(found.toArray());
    }

    /** The largest loop with its closure, if the view lets in just what the standard view does; null otherwise. */
    GiantComponent giant() {
        return isStandard() ? index.giant() : null;
    }

    /** The factors that most claims name, if the view lets in just what the standard view does and they were kept. */
    Optional<TopTable> top() {
        return isStandard() ? Optional.ofNullable(index.top()) : Optional.empty();
    }

    /** Whether it lets in every claim of the index. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Whether the view lets in what the standard view lets in, no more and no less, however its filter is put: of the
     * claims that there are, since one that lets in aims lets in no more where there are none.
     */
    boolean isStandard() {
        return standard;
    }

    /** Whether the stored components bound what can be reached in this view. */
    boolean isWithinStandard() {
        return withinStandard;
    }

    /** How many claims of the whole index take no part, and why. Looks at every claim. */
    public LeftOut leftOut() {
        LeftOutCount count = new LeftOutCount(this);
        for (int slot = 0; slot < index.slotCount(); slot++) {
            count.add(slot);
        }
        return count.leftOut();
    }

    /** Why a claim, or a step, takes no part; null where it does. */
    public LeftOut.Reason reason(int claim) {
        int packed = index.traits(claim);
        if ((traits[packed >>> 6] & 1L << packed) != 0 && hears(claim) && !isSupposedAway(claim)) {
            return null;
        }
        if (!hears(claim)) {
            return ofTheAccounts(claim) ? LeftOut.Reason.OTHER_VOICE : LeftOut.Reason.OTHER_ACCOUNT;
        }
        if (!filter.admitsRelation(index.relations(), ClaimTraits.relation(packed))) {
            return LeftOut.Reason.OTHER_RELATION;
        }
        if (isSupposedAway(claim)) {
            return LeftOut.Reason.SUPPOSED_AWAY;
        }
        return index.isConstitutive(claim) ? null : reasonInTraits(packed);
    }

    private boolean ofTheAccounts(int claim) {
        return filter.accounts().isEmpty() || accounts.get(index.accountOf(claim));
    }

    private boolean isSupposedAway(int claim) {
        if (withoutClaims.get(claim)) {
            return true;
        }
        return !withoutFactors.isEmpty()
                && (!holds(index.effectOf(claim))
                        || Arrays.stream(index.causesOf(claim)).noneMatch(this::holds));
    }

    private LeftOut.Reason reasonInTraits(int packed) {
        Stance stance = ClaimTraits.stance(packed);
        if (!filter.stances().contains(stance)) {
            return stance == Stance.DENIES ? LeftOut.Reason.DENIED : LeftOut.Reason.NOT_ASSERTED;
        }
        HostStance host = ClaimTraits.hostStance(packed);
        if (!filter.hostStances().contains(host)) {
            return host == HostStance.REJECTS ? LeftOut.Reason.REJECTED : LeftOut.Reason.OTHER_HOST_STANCE;
        }
        Modality modality = ClaimTraits.modality(packed);
        if (!filter.modalities().contains(modality)) {
            return LeftOut.Reason.valueOf(modality.name());
        }
        Explicitness explicitness = ClaimTraits.explicitness(packed);
        if (!filter.explicitnesses().contains(explicitness)) {
            return explicitness == Explicitness.INFERRED ? LeftOut.Reason.INFERRED : LeftOut.Reason.OTHER_EXPLICITNESS;
        }
        return null;
    }
}
