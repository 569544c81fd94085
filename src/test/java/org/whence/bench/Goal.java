package org.whence.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A goal for one question, as docs/performance.md has it.
 *
 * @param text what is to be reached, as told in the table
 * @param question of which
 * @param rival the beginning of the name of the peer to be beaten; empty for the fastest of them, or none where the
 *     goal is a time
 * @param ways which of Whence's ways it is a goal for
 * @param bound what has to hold
 */
record Goal(String text, Question question, String rival, Ways ways, Bound bound) {
    /** Whence's ways to an answer. */
    enum Ways {
        IN_PROCESS,
        ENDPOINT,
        BOTH;

        boolean judges(boolean endpoint) {
            return this == BOTH || this == (endpoint ? ENDPOINT : IN_PROCESS);
        }
    }

    /** Whether figures are good enough. */
    interface Bound {
        /**
         * Judges.
         *
         * @param median of Whence, in milliseconds
         * @param worst of Whence, in milliseconds
         * @param rival the median of the rival, in milliseconds; infinite where it has no answer
         */
        boolean holds(double median, double worst, double rival);
    }

    private static final String BEST = "";

    /** At two million claims, against the others. */
    static List<Goal> atL() {
        return List.of(
                new Goal("≥ 10 × Kuzu", Question.Q2, "Kuzu", Ways.ENDPOINT, times(10)),
                new Goal("≥ 400 × TDB2", Question.Q2, "Jena", Ways.ENDPOINT, times(400)),
                new Goal("≤ Neo4j + 3 ms", Question.Q3, "Neo4j", Ways.ENDPOINT, (ms, worst, rival) -> ms <= rival + 3),
                new Goal("≥ 100 × Neo4j", Question.Q3, "Neo4j", Ways.IN_PROCESS, times(100)),
                new Goal("≥ 10 × Neo4j", Question.Q4A, "Neo4j", Ways.IN_PROCESS, times(10)),
                new Goal("≥ 5 × Neo4j", Question.Q4B, "Neo4j", Ways.BOTH, times(5)),
                new Goal("≥ 50 × the best", Question.Q5, BEST, Ways.BOTH, times(50)),
                new Goal("≥ 15 × the best", Question.Q6, BEST, Ways.BOTH, times(15)),
                new Goal("≥ 50 × the best", Question.Q7, BEST, Ways.BOTH, times(50)));
    }

    /** At 11.6 million claims, in milliseconds. */
    static List<Goal> atXl() {
        return List.of(
                new Goal("≤ 5 ms", Question.Q2, BEST, Ways.BOTH, atMost(5)),
                new Goal("≤ 0.02 ms, worst ≤ 1 ms", Question.Q3, BEST, Ways.IN_PROCESS, atMost(0.02, 1)),
                new Goal("≤ 0.05 ms", Question.Q4A, BEST, Ways.IN_PROCESS, atMost(0.05)),
                new Goal("≤ 100 ms", Question.Q4B, BEST, Ways.BOTH, atMost(100)),
                new Goal("≤ 2 ms, worst ≤ 200 ms", Question.Q5, BEST, Ways.BOTH, atMost(2, 200)),
                new Goal("≤ 80 ms", Question.Q6, BEST, Ways.BOTH, atMost(80)),
                new Goal("≤ 15 ms", Question.Q7, BEST, Ways.BOTH, atMost(15)));
    }

    private static Bound times(double factor) {
        return (median, worst, rival) -> rival >= factor * median;
    }

    private static Bound atMost(double limit) {
        return atMost(limit, Double.POSITIVE_INFINITY);
    }

    private static Bound atMost(double medianLimit, double worstLimit) {
        return (median, worst, rival) -> median <= medianLimit && worst <= worstLimit;
    }

    /** Whether whom to beat took part: one that was asked and had no answer is beaten, one that was not run is not. */
    boolean canBeJudged(List<PeerFigures> peers) {
        return peers.stream()
                .anyMatch(peer -> !peer.isOurs()
                        && peer.name.startsWith(rival)
                        && (peer.median(question).isPresent()
                                || peer.trouble(question).isPresent()));
    }

    /** Whom to beat, among these; empty if none of them answered. */
    Optional<PeerFigures> rivalAmong(List<PeerFigures> peers) {
        return peers.stream()
                .filter(peer -> !peer.isOurs() && peer.name.startsWith(rival))
                .filter(peer -> peer.median(question).isPresent())
                .min(Comparator.comparing(peer -> peer.median(question).orElseThrow()));
    }
}
