package org.whence.causal;

import java.nio.CharBuffer;
import java.nio.IntBuffer;

/**
 * The claims grouped one way: by effect, or by cause. The entries of a factor follow each other; an entry tells
 * the factor at the other end, the claim's traits and score, and the slot of the claim. Searches are written once, for
 * either side.
 */
final class Side {
    private final IntBuffer starts;
    private final IntBuffer others;
    private final CharBuffer traits;
    private final NumberColumn slots;
    private final ScoreColumn scores;

    /**
     * One side.
     *
     * @param starts for each factor its first entry, and one more at the end; in four bytes
     * @param others the factor at the other end of each entry; in four bytes
     * @param traits the claim's traits, for each entry
     * @param slots the slot of each entry; null where entries are slots
     * @param scores the score of each entry; null where no claim has any
     */
    Side(NumberColumn starts, NumberColumn others, CharBuffer traits, NumberColumn slots, ScoreColumn scores) {
        this.starts = starts.ints();
        this.others = others.ints();
        this.traits = traits;
        this.slots = slots;
        this.scores = scores;
    }

    /** The first entry of a factor. */
    int first(int factor) {
        return starts.get(factor);
    }

    /** One beyond its last. */
    int end(int factor) {
        return starts.get(factor + 1);
    }

    /** How many entries a factor has. */
    int entries(int factor) {
        return starts.get(factor + 1) - starts.get(factor);
    }

    /** The factor at the other end. */
    int other(int entry) {
        return others.get(entry);
    }

    int traits(int entry) {
        return traits.get(entry);
    }

    /** The claim's score; not a number where it has none. */
    float score(int entry) {
        return scores == null ? Float.NaN : scores.get(entry);
    }

    int slot(int entry) {
        return slots == null ? entry : slots.get(entry);
    }
}
