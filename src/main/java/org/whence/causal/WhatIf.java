package org.whence.causal;

import java.util.List;

/**
 * What follows, in one reading, from supposing factors or claims away. About the map of claims, never about history.
 *
 * @param reading how causes stand together
 * @param fallen factors that stood before and no longer do: every chain from a beginning to them is gone; by number
 * @param kept factors that what was supposed away led to, and that stand all the same; by number
 * @param cutOff factors from which a chain led to the outcome before, and none does now; by number; none where no
 *     outcome was named
 * @param neverStood factors that did not stand even before, because in this reading nothing brings them about; by
 *     number
 */
public record WhatIf(
        Reading reading, List<Integer> fallen, List<Integer> kept, List<Integer> cutOff, List<Integer> neverStood) {
    /** Keeps copies. */
    public WhatIf {
        fallen = List.copyOf(fallen);
        kept = List.copyOf(kept);
        cutOff = List.copyOf(cutOff);
        neverStood = List.copyOf(neverStood);
    }
}
