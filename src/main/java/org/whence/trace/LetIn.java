package org.whence.trace;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.whence.causal.ClaimFilter;
import org.whence.causal.HostStance;
import org.whence.causal.LeftOut;
import org.whence.causal.Modality;
import org.whence.causal.Stance;
import org.whence.model.UserMessageException;

/** A sort of claim that takes part in an answer only if it is asked for. */
public enum LetIn {
    INFERRED(LeftOut.Reason.INFERRED, ClaimFilter::withInferred),
    REJECTED(LeftOut.Reason.REJECTED, filter -> filter.hostStances(EnumSet.allOf(HostStance.class))),
    EXPECTED(LeftOut.Reason.EXPECTED, filter -> also(filter, Modality.EXPECTED)),
    COUNTERFACTUAL(LeftOut.Reason.COUNTERFACTUAL, filter -> also(filter, Modality.COUNTERFACTUAL)),
    ANALOGY(LeftOut.Reason.ANALOGY, filter -> also(filter, Modality.ANALOGY)),
    ENTERTAINED(LeftOut.Reason.NOT_ASSERTED, filter -> also(filter, Stance.ENTERTAINS)),
    DENIED(LeftOut.Reason.DENIED, filter -> also(filter, Stance.DENIES));

    private final LeftOut.Reason reason;
    private final Function<ClaimFilter, ClaimFilter> widening;

    LetIn(LeftOut.Reason reason, Function<ClaimFilter, ClaimFilter> widening) {
        this.reason = reason;
        this.widening = widening;
    }

    /** Why such a claim is left out unless asked for. */
    LeftOut.Reason reason() {
        return reason;
    }

    /** The filter that lets such claims in as well. */
    ClaimFilter into(ClaimFilter filter) {
        return widening.apply(filter);
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names, as users write them. */
    public static String names() {
        return Arrays.stream(values()).map(LetIn::toString).collect(Collectors.joining(", "));
    }

    /**
     * The sort that a user names.
     *
     * @throws UserMessageException if there is none of that name
     */
    public static LetIn named(String name) {
        return Arrays.stream(values())
                .filter(sort -> sort.toString().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> UserMessageException.badUse(
                        "--with takes " + names() + " (several with commas), and “" + name + "” is none of them."));
    }

    private static ClaimFilter also(ClaimFilter filter, Modality modality) {
        Set<Modality> modalities = EnumSet.of(modality);
        modalities.addAll(filter.modalities());
        return filter.modalities(modalities);
    }

    private static ClaimFilter also(ClaimFilter filter, Stance stance) {
        Set<Stance> stances = EnumSet.of(stance);
        stances.addAll(filter.stances());
        return filter.stances(stances);
    }
}
