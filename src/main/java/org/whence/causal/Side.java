package org.whence.causal;

import java.nio.CharBuffer;
import java.nio.IntBuffer;

/**
 * The claims grouped one way: by effect, or by cause. The entries of a factor follow each other; an entry tells
 * the factor at the other end, the claim's traits, and the slot of the claim. Searches are written once, for
 * either side.
 */
final class Side {
    private final IntBuffer starts;
    private final IntBuffer others;
    private final CharBuffer traits;
    private final IntBuffer slots;

    /**
     * One side.
     *
     * @param starts for each factor its first entry, and one more at the end
     * @param others the factor at the other end of each entry
     * @param traits the claim's traits, for each entry
     * @param slots the slot of each entry; null where entries are slots
     */
    Side(IntBuffer starts, IntBuffer others, CharBuffer traits, IntBuffer slots) {
        this.starts = starts;
        this.others = others;
        this.traits = traits;
        this.slots = slots;
    }

    /** The first entry of a factor. */
    int first(int factor) {
        return starts.get(factor);
    }

    /** One beyond its last. */
    int end(int factor) {
        return starts.get(factor + 1);
    }

    /** The factor at the other end. */
    int other(int entry) {
        return others.get(entry);
    }

    int traits(int entry) {
        return traits.get(entry);
    }

    int slot(int entry) {
        return slots == null ? entry : slots.get(entry);
    }
}
