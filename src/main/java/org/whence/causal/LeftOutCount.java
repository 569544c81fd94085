package org.whence.causal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Counts the claims that a view leaves out, each once whatever the number of its causes and steps. */
final class LeftOutCount {
    private final CausalView view;
    private final Map<LeftOut.Reason, Integer> counts = new EnumMap<>(LeftOut.Reason.class);
    /** Claims of several steps already looked at. */
    private final Set<Integer> seen = new HashSet<>();

    LeftOutCount(CausalView view) {
        this.view = view;
    }

    /** Counts the claim of a slot, if it is the claim's first, and no step by definition. */
    void add(int slot) {
        CausalIndex index = view.index();
        if ((index.traits(slot) & ClaimTraits.CONTINUES) != 0 || index.isConstitutive(slot)) {
            return;
        }
        int[] steps = index.stepsOf(index.claimBehind(slot));
        if (steps.length == 1) {
            count(view.reason(slot));
        } else if (seen.add(steps[0])) {
            count(reasonOfAll(steps));
        }
    }

    private void count(LeftOut.Reason reason) {
        if (reason != null) {
            counts.merge(reason, 1, Integer::sum);
        }
    }

    /** Null where any step takes part; that one is of another relation says least. */
    private LeftOut.Reason reasonOfAll(int[] steps) {
        List<LeftOut.Reason> reasons =
                Arrays.stream(steps).mapToObj(view::reason).toList();
        if (reasons.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return reasons.stream()
                .filter(reason -> reason != LeftOut.Reason.OTHER_RELATION)
                .findFirst()
                .orElse(LeftOut.Reason.OTHER_RELATION);
    }

    LeftOut leftOut() {
        return new LeftOut(counts);
    }
}
