package org.whence.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whence.causal.CausalView;
import org.whence.causal.Chain;
import org.whence.causal.LeftOut;
import org.whence.causal.ReachabilityFinder;
import org.whence.causal.ShortestChainFinder;

/**
 * Why there is no chain from one factor to another, and what would be found with a wider bound, the other way round,
 * or without one of the filters. Found by searching again.
 */
final class NoChainReason {
    private static final int ANY = Integer.MAX_VALUE;
    private static final int CLAIMS_NAMED = 3;

    private final TraceView view;
    private final List<String> sentences = new ArrayList<>();

    NoChainReason(TraceView view) {
        this.view = view;
    }

    /** One or more sentences. */
    String of(Ends ends, int maxSteps) {
        FactorWords from = ends.from();
        FactorWords to = ends.to();
        if (!ends.areSomewhere()) {
            return nowhere(from.isSomewhere() ? to : from);
        }
        Optional<Chain> longer = shortest(view, from, to);
        if (longer.isPresent()) {
            int steps = longer.get().length();
            sentences.add("No chain of at most " + steps(maxSteps) + " leads from " + from.label() + " to " + to.label()
                    + "; the shortest takes " + steps + " (--max " + steps + ").");
        } else {
            sentences.add("No chain leads from " + from.label() + " to " + to.label() + ", however long.");
            sideWithoutClaims(from, true);
            sideWithoutClaims(to, false);
            shortest(view, to, from)
                    .ifPresent(back -> sentences.add("They are connected only the other way round: "
                            + steps(back.length()) + " lead from " + to.label() + " to " + from.label() + "."));
        }
        if (longer.isEmpty()) {
            howFar(from, to);
        }
        if (view.leavesOutAny()) {
            widerFilters(from, to, longer.map(Chain::length).orElse(ANY));
        }
        return String.join(" ", sentences);
    }

    private static String nowhere(FactorWords factor) {
        return "No causal claim and no date here is about " + factor.label() + ", so no chain can pass it.";
    }

    /** What the one leads to, and what leads to the other, so that the gap can be seen. */
    private void howFar(FactorWords from, FactorWords to) {
        int on = others(Way.EFFECTS, from);
        int back = others(Way.CAUSES, to);
        if (on > 0 && back > 0) {
            sentences.add("From " + from.label() + " claims lead to " + things(on) + " (whence why " + from.shortName()
                    + " --effects --max 9), and " + things(back) + (back == 1 ? " leads to " : " lead to ") + to.label()
                    + ", with nothing in common.");
        }
    }

    /** How many others there are that way: of millions told without looking at each. */
    private int others(Way way, FactorWords factor) {
        int number = factor.number();
        boolean onLoop = new ReachabilityFinder(view.claims(), view.deadline()).isCause(number, number);
        return way.count(view, number) - (onLoop ? 1 : 0);
    }

    private static String things(int count) {
        return count == 1 ? "1 thing" : count + " things";
    }

    private void sideWithoutClaims(FactorWords factor, boolean asCause) {
        if (claims(view.claims(), factor, asCause).length > 0) {
            return;
        }
        String none = "No claim" + (asCause ? " leads out of " : " leads to ") + factor.label();
        CausalView open = view.with(everything()).claims();
        Map<LeftOut.Reason, Integer> leftOut = new LinkedHashMap<>();
        for (int claim : claims(open, factor, asCause)) {
            LeftOut.Reason reason = view.claims().reason(claim);
            if (reason != null) {
                leftOut.merge(reason, 1, Integer::sum);
            }
        }
        sentences.add(
                leftOut.isEmpty()
                        ? none + "."
                        : none + " but what is left out: "
                                + leftOut.entrySet().stream()
                                        .map(entry -> entry.getValue() + " "
                                                + entry.getKey().words())
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private static int[] claims(CausalView among, FactorWords factor, boolean asCause) {
        return asCause ? among.claimsFrom(factor.number()) : among.claimsOnto(factor.number());
    }

    /** What each filter keeps out, and all of them together where none does alone. */
    private void widerFilters(FactorWords from, FactorWords to, int best) {
        boolean found = false;
        for (Map.Entry<String, TraceOptions> wider : widerOptions().entrySet()) {
            found |= tell(wider.getKey(), wider.getValue(), from, to, best);
        }
        if (!found && best == ANY) {
            found = tell(
                    "everything let in (--signed, --with " + LetIn.names().replace(" ", "")
                            + ", any voice and relation)",
                    everything(),
                    from,
                    to,
                    best);
        }
        if (!found && best == ANY) {
            sentences.add("Nothing that is left out would connect them either.");
        }
    }

    private boolean tell(String option, TraceOptions options, FactorWords from, FactorWords to, int best) {
        Optional<Chain> chain = shortest(view.with(options), from, to).filter(found -> found.length() < best);
        chain.ifPresent(found -> sentences.add(
                "With " + option + " there is a chain of " + steps(found.length()) + ", over " + missing(found) + "."));
        return chain.isPresent();
    }

    /** The claims of the chain that take no part as things are. */
    private String missing(Chain chain) {
        List<String> missing = new ArrayList<>();
        for (var step : chain.steps()) {
            if (step.claims().stream().allMatch(claim -> view.claims().reason(claim) != null)) {
                int claim = step.claims().get(0);
                ClaimWords words = view.words().claim(claim);
                missing.add(words.quoted() + " (" + words.voice()
                        + (words.place().isEmpty() ? "" : ", " + words.place()) + ": "
                        + view.claims().reason(claim).words() + ")");
            }
        }
        String more = missing.size() > CLAIMS_NAMED ? " and " + (missing.size() - CLAIMS_NAMED) + " more" : "";
        return missing.stream().limit(CLAIMS_NAMED).collect(Collectors.joining(" and ")) + more;
    }

    /** By what the asker would have to change. */
    private Map<String, TraceOptions> widerOptions() {
        TraceOptions now = view.options();
        Map<String, TraceOptions> wider = new LinkedHashMap<>();
        if (!now.voices().isEmpty()) {
            wider.put("claims of every voice", now.ofAnyVoice());
        }
        if (!now.relations().isEmpty()) {
            wider.put("every relation that chains run over", now.overAnyRelation());
        }
        if (!now.signed()) {
            wider.put("--signed", now.withSigns());
        }
        for (LetIn sort : LetIn.values()) {
            if (!now.with().contains(sort)) {
                wider.put("--with " + sort, now.with(sort));
            }
        }
        return wider;
    }

    private TraceOptions everything() {
        return new TraceOptions(
                List.of(),
                List.of(),
                true,
                EnumSet.allOf(LetIn.class),
                view.options().timeout());
    }

    private static Optional<Chain> shortest(TraceView view, FactorWords from, FactorWords to) {
        return new ShortestChainFinder(view.claims(), view.deadline()).find(from.number(), to.number(), ANY);
    }

    private static String steps(int count) {
        return count == 1 ? "1 step" : count + " steps";
    }
}
