package org.whence.causal;

/**
 * What a filter asks of a claim, packed into 16 bits, so that one look into a table answers for relation, stance,
 * host stance, modality and explicitness together. From the low end: whether the slot continues a joint claim (1),
 * stance (2), host stance (2), modality (2), explicitness (2), relation (7).
 */
final class ClaimTraits {
    static final int RELATION_BITS = 7;

    /** How many packed values there are. */
    static final int RANGE = 1 << 16;

    /** Set on every slot of a joint claim but its first. */
    static final int CONTINUES = 1;

    private static final Stance[] STANCES = Stance.values();
    private static final HostStance[] HOST_STANCES = HostStance.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final Explicitness[] EXPLICITNESSES = Explicitness.values();

    private ClaimTraits() {}

    static int pack(Stance stance, HostStance host, Modality modality, Explicitness explicitness, int relation) {
        return stance.ordinal() << 1
                | host.ordinal() << 3
                | modality.ordinal() << 5
                | explicitness.ordinal() << 7
                | relation << 9;
    }

    /** The lowest packed value of a relation; all others follow it, up to that of the next. */
    static int firstOf(int relation) {
        return relation << 9;
    }

    static int withRelation(int traits, int relation) {
        return (traits & 0x1FF) | relation << 9;
    }

    static Stance stance(int traits) {
        return STANCES[traits >>> 1 & 3];
    }

    static HostStance hostStance(int traits) {
        return HOST_STANCES[traits >>> 3 & 3];
    }

    static Modality modality(int traits) {
        return MODALITIES[traits >>> 5 & 3];
    }

    static Explicitness explicitness(int traits) {
        return EXPLICITNESSES[traits >>> 7 & 3];
    }

    static int relation(int traits) {
        return traits >>> 9;
    }
}
