package org.whence.page;

import java.util.List;

/**
 * One matter on which voices differ, as an entry of a list.
 *
 * @param matter what it is about, leading to both sides
 * @param one what one side says
 * @param other what the other says
 * @param isOneSided whether a side is known only through its opponent
 */
public record Disagreement(Link matter, List<ClaimLine> one, List<ClaimLine> other, boolean isOneSided) {
    /** Keeps copies. */
    public Disagreement {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }
}
