package org.whence.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whence.causal.Explicitness;
import org.whence.causal.Reach;
import org.whence.causal.Reached;
import org.whence.model.UserMessageException;

/** Why something, or what came of it? The claims next to a factor, and how much stands behind them. */
public final class WhyQuestion {
    private static final int ANY = Integer.MAX_VALUE;

    private final TraceView view;
    private final Way way;

    /**
     * Asks of that view.
     *
     * @param effects whether to look on to effects instead of back to causes
     */
    public WhyQuestion(TraceView view, boolean effects) {
        this.view = view;
        this.way = effects ? Way.EFFECTS : Way.CAUSES;
    }

    /**
     * The claims, or why there are none.
     *
     * @param thing a label, a prefixed name or an IRI; empty for what the account sets out to explain
     * @param maxSteps how far to list what stands behind the claims; 1 for not at all
     * @throws UserMessageException if there is no such thing
     * @throws org.whence.causal.SearchStoppedException if time is up
     */
    public WhyAnswer ask(Optional<String> thing, int maxSteps) {
        if (maxSteps < 1) {
            throw UserMessageException.badUse("--max takes a number of steps from 1 up, and " + maxSteps + " is none.");
        }
        FactorWords factor =
                thing.map(written -> view.graph().factor("of", written)).orElseGet(() -> Ends.outcome(view, "of"));
        WhyAnswer.Found found = new WhyAnswer.Found();
        if (factor.isSomewhere()) {
            find(factor.number(), maxSteps, found);
        }
        return new WhyAnswer(view, way, factor, thing.isEmpty(), maxSteps, found);
    }

    private void find(int factor, int maxSteps, WhyAnswer.Found found) {
        Set<Integer> admitted = numbers(view, factor);
        for (int claim : first(admitted, found)) {
            view.deadline().look();
            ClaimWords words = view.words().claim(claim);
            (words.byDefinition() ? found.sides : words.worksAgainst() ? found.against : found.direct).add(words);
        }
        Set<Integer> others = numbers(view.with(everything()), factor);
        others.removeAll(admitted);
        for (int claim : first(others, found)) {
            view.deadline().look();
            setApart(view.words().claim(claim), found);
        }
        List.of(found.direct, found.against, found.apart).forEach(WhyQuestion::sort);
        found.sides.sort(Comparator.comparing(ClaimWords::sentence));
        Reach reach = way.reach(view, factor, ANY);
        found.all = reach.count();
        found.next = reach.countWithin(1);
        found.farthest = reach.farthest();
        found.stepsBack = reach.stepsBack();
        if (maxSteps > 1) {
            List<Reached> within = new ArrayList<>();
            for (Reached reached : way.reach(view, factor, maxSteps)) {
                view.deadline().step();
                within.add(reached);
            }
            found.within = within.size();
            found.listed = Distant.nearest(within, view);
            found.arrows = () -> arrows(factor, maxSteps);
        }
        List<Reached> ends = way.ends(view, factor);
        found.endCount = ends.size();
        found.ends = Distant.ends(way, ends, view);
    }

    /** In the order of the text, as many as anybody reads: on one factor of a large collection there are thousands. */
    private List<Integer> first(Set<Integer> claims, WhyAnswer.Found found) {
        found.unlisted += Math.max(0, claims.size() - view.graph().mostListed());
        return claims.stream()
                .sorted(Comparator.<Integer>comparingInt(view.index()::paragraphOf)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(view.graph().mostListed())
                .toList();
    }

    private Set<Integer> numbers(TraceView asked, int factor) {
        return Arrays.stream(way.claims(asked.claims(), factor))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is not among the causes: what the encoder inferred is not told unasked, all else is. */
    private static void setApart(ClaimWords claim, WhyAnswer.Found found) {
        if (claim.explicitness() == Explicitness.INFERRED) {
            found.inferred++;
        } else if (claim.byLoss().isEmpty() && claim.isPlain() && claim.worksAgainst()) {
            found.against.add(claim);
        } else {
            found.apart.add(claim);
        }
    }

    private TraceOptions everything() {
        return new TraceOptions(
                view.options().voices(),
                view.options().relations(),
                true,
                EnumSet.allOf(LetIn.class),
                view.options().timeout());
    }

    /** In the order of the text. */
    private static void sort(List<ClaimWords> claims) {
        claims.sort(Comparator.comparingInt(ClaimWords::line).thenComparing(ClaimWords::key));
    }

    /** The claims between factors of which the nearer is less than so many steps away. */
    private List<ClaimWords> arrows(int factor, int maxSteps) {
        IntStream near = IntStream.concat(
                IntStream.of(factor),
                Arrays.stream(way.reach(view, factor, maxSteps - 1).factors()));
        List<ClaimWords> arrows = new ArrayList<>();
        near.forEach(one -> Arrays.stream(way.claims(view.claims(), one))
                .mapToObj(view.words()::claim)
                .forEach(arrows::add));
        return arrows.stream().distinct().toList();
    }
}
