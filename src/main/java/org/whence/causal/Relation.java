package org.whence.causal;

import java.util.Objects;

/**
 * One way in which a cause may be claimed to bear on an effect.
 *
 * @param name as claims name it: as a rule the IRI of the property
 * @param parent the name of the next wider relation; null at the top of a tree
 * @param sign whether it helps or works against its effect
 * @param constitutive whether it says what a thing consists in, such as an outcome of its sides: a step by definition,
 *     which no voice claims, and which can be neither denied nor cut
 */
public record Relation(String name, String parent, Sign sign, boolean constitutive) {
    /** A relation that voices claim. */
    public Relation(String name, String parent, Sign sign) {
        this(name, parent, sign, false);
    }

    /** A relation needs a name and a sign; {@link Sign#MIXED} is for steps, not for relations. */
    public Relation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sign, "sign");
        if (sign == Sign.MIXED) {
            throw new IllegalArgumentException("The relation " + name + " cannot itself be of mixed sign.");
        }
    }
}
