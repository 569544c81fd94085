package org.whence.causal;

/**
 * Which way a cause bears on its effect: helps it to be, or works against it. Signs multiply along a chain, as
 * polarities do in a causal loop diagram (G. P. Richardson, Feedback Thought in Social Science and Systems Theory,
 * 1991; J. D. Sterman, Business Dynamics, 2000, ch. 5).
 */
public enum Sign {
    /** It helped, set off, made possible. */
    POSITIVE,
    /** It prevented or weakened. */
    NEGATIVE,
    /** The claims of one step do not agree on the sign. */
    MIXED,
    /** The relation says nothing of a direction. */
    UNSIGNED;

    /** The sign of this step followed by that one: what has no sign spoils all, then what is mixed. */
    public Sign times(Sign next) {
        if (this == UNSIGNED || next == UNSIGNED) {
            return UNSIGNED;
        }
        if (this == MIXED || next == MIXED) {
            return MIXED;
        }
        return this == next ? POSITIVE : NEGATIVE;
    }

    /** The sign of two claims side by side on one step. */
    public Sign beside(Sign other) {
        if (this == other) {
            return this;
        }
        return this == UNSIGNED || other == UNSIGNED ? UNSIGNED : MIXED;
    }
}
