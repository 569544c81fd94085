package org.whence.trace;

import java.util.List;
import java.util.Optional;
import org.whence.causal.Reading;

/**
 * What falls and what stands, in one reading, in words.
 *
 * @param reading how causes are taken to stand together
 * @param fallen no claim brings them about any more; nearest first
 * @param kept what is supposed away led to them, and they stand all the same; nearest first, without the one watched
 * @param outcome what becomes of the factor watched; empty where none is
 */
record StandingWords(Reading reading, Shortlist<Distant> fallen, Shortlist<Kept> kept, Optional<Outcome> outcome) {
    /**
     * A factor that stands all the same.
     *
     * @param factor with its distance from what is supposed away
     * @param by a claim, or a side of it, that keeps it
     */
    record Kept(Distant factor, Optional<ClaimWords> by) {}

    /**
     * What becomes of the factor watched.
     *
     * @param factor that is watched
     * @param fate whether it stands
     * @param sides what it consists of, each with whether it stands
     * @param cutOff these stand, and a chain led from them to it, but none does now; nearest first
     * @param rootsBefore how many factors without a claimed cause led to it
     * @param rootsLeft those that still do; nearest first
     */
    record Outcome(
            FactorWords factor,
            Fate fate,
            List<Side> sides,
            Shortlist<Distant> cutOff,
            int rootsBefore,
            Shortlist<Distant> rootsLeft) {
        /** Keeps a copy. */
        Outcome {
            sides = List.copyOf(sides);
        }
    }

    /** A side of an outcome. */
    record Side(FactorWords factor, Fate fate) {}

    /** Whether a factor stands. */
    enum Fate {
        STANDS("stands"),
        FALLS("falls"),
        SUPPOSED_AWAY("is itself supposed away"),
        NEVER_STOOD("did not stand even before, in this reading");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The same but for the reading. */
    boolean isLike(StandingWords other) {
        return fallen.equals(other.fallen)
                && outcome.equals(other.outcome)
                && factors(kept).equals(factors(other.kept))
                && kept.count() == other.kept.count();
    }

    private static List<Distant> factors(Shortlist<Kept> kept) {
        return kept.first().stream().map(Kept::factor).toList();
    }
}
