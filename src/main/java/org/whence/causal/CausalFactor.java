package org.whence.causal;

import java.util.OptionalLong;

/**
 * What can be cause or effect, as the index knows it.
 *
 * @param key its name; as a rule its IRI
 * @param earliest the first day it can have begun, as days since 1970-01-01; empty where no date is given
 * @param latest the last day it can have ended, likewise
 * @param absence whether it is that something expected did not come about
 */
public record CausalFactor(String key, OptionalLong earliest, OptionalLong latest, boolean absence) {
    /** A factor without dates. */
    public static CausalFactor of(String key) {
        return new CausalFactor(key, OptionalLong.empty(), OptionalLong.empty(), false);
    }

    /** A factor with the outermost bounds of its dates, as days since 1970-01-01. */
    public static CausalFactor dated(String key, long earliest, long latest) {
        return new CausalFactor(key, OptionalLong.of(earliest), OptionalLong.of(latest), false);
    }

    /** The same factor, as the absence of something. */
    public CausalFactor asAbsence() {
        return new CausalFactor(key, earliest, latest, true);
    }
}
