package org.whence.trace;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.causal.LeftOut;
import org.whence.causal.Sign;

/**
 * How many claims take no part in an answer, by what a foot line says of them. To count is to look at every claim of
 * the index, which may have millions, and the answer is the same for all questions with the same options, so that it
 * is kept. Safe for many threads.
 */
final class LeftOutCounts {
    /**
     * What was counted.
     *
     * @param words how many, by what a foot line says of them; none that is 0
     * @param any whether any claim of the accounts asked takes no part, or some step of one does not
     */
    record Counts(Map<String, Integer> words, boolean any) {}

    /** Whoever asks can make up combinations of voices without end. */
    private static final int MOST = 200;

    private final CausalIndex index;
    private final Map<ClaimFilter, Counts> counted = new ConcurrentHashMap<>();

    LeftOutCounts(CausalIndex index) {
        this.index = index;
    }

    /**
     * The counts of a view in which nothing is supposed away.
     *
     * @throws org.whence.causal.SearchStoppedException if time is up
     */
    Counts of(CausalView claims, Deadline deadline) {
        Counts known = counted.get(claims.filter());
        if (known == null) {
            known = count(claims, deadline);
            if (counted.size() >= MOST) {
                counted.clear();
            }
            counted.put(claims.filter(), known);
        }
        return known;
    }

    private Counts count(CausalView claims, Deadline deadline) {
        Map<LeftOut.Reason, Integer> counts = new EnumMap<>(LeftOut.Reason.class);
        int[] against = new int[1];
        boolean[] any = new boolean[1];
        index.claims().filter(claim -> !index.isConstitutive(claim)).forEach(claim -> {
            deadline.step();
            LeftOut.Reason reason = claims.reason(claim);
            // What an account not asked says is no gap.
            boolean isGap = reason != null && reason != LeftOut.Reason.OTHER_ACCOUNT;
            any[0] |= isGap;
            if (isGap && isOutside(claims, claim)) {
                boolean isAgainst = reason == LeftOut.Reason.OTHER_RELATION && index.signOf(claim) == Sign.NEGATIVE;
                against[0] += isAgainst ? 1 : 0;
                counts.merge(reason, isAgainst ? 0 : 1, Integer::sum);
            }
        });
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("that something was prevented or weakened (--signed)", against[0]);
        counts.forEach((reason, count) -> words.put(reason.words() + hint(reason), count));
        words.values().removeIf(count -> count == 0);
        return new Counts(Collections.unmodifiableMap(words), any[0]);
    }

    /** Whether it is a claim and no further step of one, and none of its steps takes part either. */
    private boolean isOutside(CausalView claims, int claim) {
        return index.claimBehind(claim) == claim
                && Arrays.stream(index.stepsOf(claim)).noneMatch(step -> claims.reason(step) == null);
    }

    private static String hint(LeftOut.Reason reason) {
        for (LetIn sort : LetIn.values()) {
            if (sort.reason() == reason) {
                return " (--with " + sort + ")";
            }
        }
        return reason == LeftOut.Reason.OTHER_RELATION ? ", such as aims" : "";
    }
}
