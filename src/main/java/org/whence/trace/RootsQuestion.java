package org.whence.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.causal.Reached;
import org.whence.causal.ShortestChainFinder;
import org.whence.index.DomainSteps;
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
            return new RootsAnswer(view, way, factor, thing.isEmpty(), List.of(), List.of(), List.of(), List.of());
        }
        Map<Integer, Integer> distances = new HashMap<>();
        distances.put(factor.number(), 0);
        for (Reached reached : way.reach(view, factor.number(), Integer.MAX_VALUE)) {
            distances.put(reached.factor(), reached.distance());
        }
        List<RootsAnswer.Called> called = way == Way.CAUSES ? called(distances) : List.of();
        List<Distant> ends = way.ends(view, factor.number()).stream()
                .map(end -> new Distant(view.words().factor(end.factor()), end.distance()))
                .toList();
        List<List<FactorWords>> loops = way.loops(view, factor.number()).stream()
                .map(loop -> loop.stream().map(view.words()::factor).toList())
                .toList();
        List<ClaimWords> arrows = new ArrayList<>();
        for (Distant end : ends) {
            arrows.addAll(chain(end.factor().number(), factor.number()));
        }
        called.forEach(one -> arrows.add(one.claim()));
        called.forEach(one -> {
            if (one.claim().effect().number() != factor.number()) {
                arrows.addAll(chain(one.claim().effect().number(), factor.number()));
            }
        });
        return new RootsAnswer(view, way, factor, thing.isEmpty(), called, ends, loops, arrows);
    }

    /** The claims that take part, give their cause the weight of a root, and lead here. */
    private List<RootsAnswer.Called> called(Map<Integer, Integer> distances) {
        List<RootsAnswer.Called> called = new ArrayList<>();
        view
                .graph()
                .view()
                .graph()
                .find(Node.ANY, NodeFactory.createURI(Terms.WEIGHT), NodeFactory.createURI(Terms.WEIGHT_ROOT))
                .mapWith(triple -> triple.getSubject())
                .toList()
                .stream()
                .filter(Node::isURI)
                .flatMap(claim -> steps(claim.getURI()).stream())
                .filter(step -> distances.containsKey(view.index().effectOf(step)))
                .forEach(step -> called.add(new RootsAnswer.Called(
                        view.words().claim(step), 1 + distances.get(view.index().effectOf(step)))));
        called.sort(Comparator.comparingInt(RootsAnswer.Called::steps)
                .thenComparing(one -> one.claim().line())
                .thenComparing(one -> one.claim().key()));
        return called;
    }

    /** The steps of the index that rest on a claim and take part: its own, and that to what is the loss of its effect. */
    private List<Integer> steps(String claim) {
        List<Integer> steps = new ArrayList<>();
        view.graph()
                .view()
                .graph()
                .find(NodeFactory.createURI(claim), NodeFactory.createURI(Terms.CAUSE), Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .toList()
                .forEach(cause -> {
                    OptionalInt number = view.index().factor(cause);
                    if (number.isPresent()) {
                        for (int step : view.claims().claimsFrom(number.getAsInt())) {
                            if (DomainSteps.restsOn(view.index().claimKey(step)).equals(claim)
                                    && !steps.contains(step)) {
                                steps.add(step);
                            }
                        }
                    }
                });
        return steps;
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
