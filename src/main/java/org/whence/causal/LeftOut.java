package org.whence.causal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many claims an answer leaves out, by the first reason that applies in the order of {@link Reason}. A claim of
 * another kind of relation, or of an account or voice not asked for, is counted as that, whatever else it is. A claim of
 * several steps is counted once, and only if none of them takes part.
 *
 * @param counts only reasons that occur
 */
public record LeftOut(Map<Reason, Integer> counts) {
    /** Why a claim takes no part. */
    public enum Reason {
        OTHER_ACCOUNT("of another account"),
        OTHER_VOICE("of another voice"),
        OTHER_RELATION("of another relation"),
        SUPPOSED_AWAY("supposed away"),
        DENIED("denied by their voice"),
        NOT_ASSERTED("not asserted by their voice"),
        REJECTED("rejected by the source"),
        OTHER_HOST_STANCE("taken otherwise by the source"),
        COUNTERFACTUAL("counterfactual"),
        EXPECTED("expected only"),
        ANALOGY("made by analogy"),
        ACTUAL("about what was"),
        INFERRED("inferred by the encoder"),
        OTHER_EXPLICITNESS("said less or more openly");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** As it follows a number: "3 rejected by the source". */
        public String words() {
            return words;
        }
    }

    /** Keeps a copy, in the order of the reasons. */
    public LeftOut {
        EnumMap<Reason, Integer> sorted = new EnumMap<>(Reason.class);
        sorted.putAll(counts);
        counts = Collections.unmodifiableMap(sorted);
    }

    /** How many claims in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many for that reason. */
    public int count(Reason reason) {
        return counts.getOrDefault(reason, 0);
    }

    /** One line: "No claim left out.", or "4 claims left out: 3 rejected by the source, 1 counterfactual." */
    public String sentence() {
        if (counts.isEmpty()) {
            return "No claim left out.";
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(Collectors.joining(
                        ", ", (total() == 1 ? "1 claim" : total() + " claims") + " left out: ", "."));
    }
}
