package org.whence.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.whence.causal.Chain;
import org.whence.causal.ClaimFilter;
import org.whence.causal.ReachabilityFinder;
import org.whence.causal.Robustness;
import org.whence.causal.RobustnessFinder;

/**
 * How much hangs on how little? As many chains as possible of which no two share a claim, the fewest claims and the
 * fewest factors without which none is left, and the voices without which none is.
 */
public final class RobustnessQuestion {
    private static final int ANY = Integer.MAX_VALUE;
    private static final Comparator<Chain> SHORTEST_FIRST =
            Comparator.comparingInt(chain -> chain.steps().size());

    private final TraceView view;

    /** Asks of that view. */
    public RobustnessQuestion(TraceView view) {
        this.view = view;
    }

    /**
     * The chains and the cuts, or why there is no chain.
     *
     * @param from where the chains begin: a label, a prefixed name or an IRI
     * @param to where they end; empty for what the account sets out to explain
     * @throws org.whence.model.UserMessageException if an end is none, or both are the same
     * @throws org.whence.causal.SearchStoppedException if time is up
     */
    public RobustnessAnswer ask(String from, Optional<String> to) {
        Ends ends = Ends.of(view, from, to);
        Robustness found = ends.areSomewhere()
                ? new RobustnessFinder(view.claims(), view.deadline())
                        .find(ends.from().number(), ends.to().number())
                : Robustness.NONE;
        List<Chain> chains = found.chains().stream().sorted(SHORTEST_FIRST).toList();
        return new RobustnessAnswer(
                ends,
                view,
                listed(chains, chain -> ChainWords.of(chain, view.index(), view.words())),
                found.claimCut().map(cut -> listed(cut, view.words()::claim)),
                found.factorCut().map(cut -> listed(cut, view.words()::factor)),
                listed(found.claimsOnEveryChain(), view.words()::claim),
                listed(found.factorsOnEveryChain(), view.words()::factor),
                voicesOnEveryChain(ends, found),
                chains.isEmpty() ? new NoChainReason(view).of(ends, ANY) : "");
    }

    private <N, T> Shortlist<T> listed(List<N> all, Function<N, T> words) {
        return Shortlist.of(all, view.graph().mostListed(), words);
    }

    /** The voices without whose claims no chain is left; each must be on the first chain. */
    private List<String> voicesOnEveryChain(Ends ends, Robustness found) {
        List<String> voices = new ArrayList<>();
        for (Chain chain : found.chains().subList(0, Math.min(1, found.chains().size()))) {
            Set<String> met = new HashSet<>();
            chain.steps().stream()
                    .map(step -> step.claims().get(0))
                    .filter(claim -> !view.index().isConstitutive(claim))
                    .map(claim -> view.index().claimAt(claim).voice())
                    .filter(met::add)
                    .filter(voice -> !leadsWithout(voice, ends))
                    .forEach(voice -> voices.add(view.words().label(voice)));
        }
        return voices;
    }

    /** Whether what is left without a voice's claims still leads from one to the other. */
    private boolean leadsWithout(String voice, Ends ends) {
        ClaimFilter filter = view.claims().filter();
        Set<String> others =
                new HashSet<>(filter.voices().isEmpty() ? view.index().voices() : filter.voices());
        others.remove(voice);
        return !others.isEmpty()
                && new ReachabilityFinder(filter.byVoices(others).over(view.index()), view.deadline())
                        .isCause(ends.from().number(), ends.to().number());
    }
}
