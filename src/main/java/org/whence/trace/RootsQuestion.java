package org.whence.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.causal.CausalView;
import org.whence.causal.Reached;
import org.whence.causal.ShortestChainFinder;
import org.whence.model.Terms;

/**
 * What lies at the root of something, in both senses of the word, never mixed: what a voice calls a root, and what no
 * voice explains? Or, the other way, what does it finally lead to?
 */
public final class RootsQuestion {
    private final TraceView view;
    private final Way way;

    /**
     * Asks of that view.
     *
     * @param outcomes whether to look for final outcomes instead of roots
     */
    public RootsQuestion(TraceView view, boolean outcomes) {
        this.view = view;
        this.way = outcomes ? Way.EFFECTS : Way.CAUSES;
    }

    /**
     * The roots, or the final outcomes, or why there are none.
     *
     * @param thing a label, a prefixed name or an IRI; empty for what the account sets out to explain
     * @throws org.whence.model.UserMessageException if there is no such thing
     * @throws org.whence.causal.SearchStoppedException if time is up
     */
    public RootsAnswer ask(Optional<String> thing) {
        FactorWords factor =
                thing.map(written -> view.graph().factor("of", written)).orElseGet(() -> Ends.outcome(view, "of"));
        if (!factor.isSomewhere()) {
            return new RootsAnswer(view, way, factor, thing.isEmpty(), List.of(), List.of(), 0, List.of(), List::of);
        }
        Map<Integer, Integer> distances = new HashMap<>();
        distances.put(factor.number(), 0);
        for (Reached reached : way.reach(view, factor.number(), Integer.MAX_VALUE)) {
            view.deadline().step();
            distances.put(reached.factor(), reached.distance());
        }
        List<RootsAnswer.Called> called = way == Way.CAUSES ? called(distances) : List.of();
        List<Reached> ends = way.ends(view, factor.number());
        List<Distant> nearest = Distant.ends(way, ends, view);
        List<List<FactorWords>> loops = way.loops(view, factor.number()).stream()
                .map(loop -> loop.stream().map(view.words()::factor).toList())
                .toList();
        return new RootsAnswer(
                view,
                way,
                factor,
                thing.isEmpty(),
                called,
                nearest,
                ends.size(),
                loops,
                () -> arrows(factor.number(), called, nearest, distances));
    }

    /** For each root a shortest chain, and of each step one claim. */
    private List<ClaimWords> arrows(
            int factor, List<RootsAnswer.Called> called, List<Distant> ends, Map<Integer, Integer> distances) {
        List<ClaimWords> arrows = new ArrayList<>();
        for (Distant end : ends) {
            arrows.addAll(chain(end.factor().number(), factor));
        }
        for (RootsAnswer.Called one : called) {
            arrows.add(one.claim());
            one.claim().causes().stream()
                    .map(FactorWords::number)
                    .filter(cause -> distances.getOrDefault(cause, 0) > 0)
                    .forEach(cause -> arrows.addAll(chain(cause, factor)));
        }
        return arrows;
    }

    /**
     * The claims that give their cause the weight of a root, where that cause leads here; what it is called a root of
     * may be something else. Over all relations, since what undermines a thing may be called its root as well.
     */
    private List<RootsAnswer.Called> called(Map<Integer, Integer> distances) {
        CausalView open =
                view.with(view.options().withSigns().overAnyRelation()).claims();
        List<RootsAnswer.Called> called = new ArrayList<>();
        view.graph()
                .view()
                .graph()
                .find(Node.ANY, NodeFactory.createURI(Terms.WEIGHT), NodeFactory.createURI(Terms.WEIGHT_ROOT))
                .mapWith(triple -> triple.getSubject())
                .filterKeep(Node::isURI)
                .mapWith(claim -> view.index().claim(claim.getURI()))
                .filterKeep(claim -> claim.isPresent() && open.reason(claim.getAsInt()) == null)
                .forEach(claim -> distance(claim.getAsInt(), distances)
                        .ifPresent(steps ->
                                called.add(new RootsAnswer.Called(view.words().claim(claim.getAsInt()), steps))));
        called.sort(Comparator.comparingInt(RootsAnswer.Called::steps)
                .thenComparing(one -> one.claim().line())
                .thenComparing(one -> one.claim().key()));
        return called;
    }

    /** From the nearest of a claim's causes; empty where none leads here. */
    private OptionalInt distance(int claim, Map<Integer, Integer> distances) {
        return Arrays.stream(view.index().causesOf(claim))
                .filter(distances::containsKey)
                .map(distances::get)
                .filter(steps -> steps > 0)
                .min();
    }

    private List<ClaimWords> chain(int end, int factor) {
        int from = way == Way.CAUSES ? end : factor;
        int to = way == Way.CAUSES ? factor : end;
        return new ShortestChainFinder(view.claims(), view.deadline())
                .find(from, to, Integer.MAX_VALUE)
                .map(chain -> ChainWords.of(chain, view.index(), view.words()).steps().stream()
                        .map(step -> step.claims().get(0))
                        .toList())
                .orElse(List.of());
    }
}
