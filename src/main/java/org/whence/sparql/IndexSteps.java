package org.whence.sparql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.path.Path;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.CauseFinder;
import org.whence.causal.Deadline;
import org.whence.causal.EffectFinder;
import org.whence.causal.Reach;
import org.whence.causal.ReachabilityFinder;
import org.whence.causal.SearchStoppedException;
import org.whence.causal.SelfCauseFinder;

/**
 * Steps on the causal index. A factor is written as its number; a term that is no factor, from which no step leads,
 * gets a number below zero when it is first met. For one query. Owns no claim.
 */
final class IndexSteps implements Steps<Integer> {
    private final GraphClaims claims;
    private final Graph graph;
    private final Poll poll;
    private final Deadline deadline;
    private final List<Node> strangers = new ArrayList<>();
    private final Map<Node, Integer> strangerNumbers = new HashMap<>();

    /**
     * Steps over the edges that claims yield.
     *
     * @param graph where those edges stand; it is asked for its terms, where a path has no length
     * @param cancelled whether the query was called off; null if it cannot be
     */
    IndexSteps(GraphClaims claims, Graph graph, AtomicBoolean cancelled) {
        this.claims = claims;
        this.graph = graph;
        poll = new Poll(cancelled);
        deadline = Deadline.until(poll::isCalledOff);
    }

    @Override
    public Integer of(Node term) {
        if (term.isURI()) {
            OptionalInt factor = index().factor(term.getURI());
            if (factor.isPresent()) {
                return factor.getAsInt();
            }
        }
        return strangerNumbers.computeIfAbsent(term, stranger -> {
            strangers.add(stranger);
            return -strangers.size();
        });
    }

    @Override
    public Node term(Integer written) {
        return written < 0 ? strangers.get(-1 - written) : NodeFactory.createURI(index().factorKey(written));
    }

    @Override
    public Iterator<Integer> follow(Integer from, Node property, boolean forward) {
        poll.step();
        if (from < 0) {
            return Collections.emptyIterator();
        }
        CausalView view = view(Set.of(property.getURI()));
        return Arrays.stream(forward ? view.effectsOf(from) : view.causesOf(from))
                .iterator();
    }

    @Override
    public Iterator<Integer> followOthers(Integer from, Collection<Node> excluded, boolean forward) {
        throw new IllegalStateException("The index does not know every property of the graph.");
    }

    @Override
    public Iterator<Integer> starts(Path path) {
        return StartNodes.isAnywhere(path)
                ? Iter.map(StartNodes.of(graph, path, poll), this::of)
                : IntStream.range(0, index().factorCount()).iterator();
    }

    @Override
    public Optional<Iterator<Integer>> closure(Path step, Integer from, boolean forward) {
        return SameWay.of(step).map(way -> {
            if (from < 0) {
                return Collections.emptyIterator();
            }
            Reach reach = reach(way, from, forward);
            IntStream factors = Arrays.stream(reach.factors());
            return (reach.stepsBack() > 0 ? IntStream.concat(IntStream.of(from), factors) : factors).iterator();
        });
    }

    @Override
    public OptionalLong closureCount(Path step, Integer from, boolean forward) {
        Optional<SameWay> way = SameWay.of(step);
        if (way.isEmpty() || from < 0) {
            return way.isEmpty() ? OptionalLong.empty() : OptionalLong.of(0);
        }
        CausalView view = view(way.get().properties());
        return OptionalLong.of(stoppedWithTheQuery(() -> way.get().forward() == forward
                ? new EffectFinder(view, deadline).count(from)
                : new CauseFinder(view, deadline).count(from)));
    }

    private Reach reach(SameWay way, int from, boolean forward) {
        CausalView view = view(way.properties());
        return stoppedWithTheQuery(() -> way.forward() == forward
                ? new EffectFinder(view, deadline).find(from)
                : new CauseFinder(view, deadline).find(from));
    }

    @Override
    public Optional<Boolean> isClosed(Path step, Integer from, Integer to) {
        return SameWay.of(step).map(way -> {
            if (from < 0 || to < 0) {
                return false;
            }
            ReachabilityFinder finder = new ReachabilityFinder(view(way.properties()), deadline);
            return stoppedWithTheQuery(() -> way.forward() ? finder.isCause(from, to) : finder.isCause(to, from));
        });
    }

    @Override
    public Optional<Iterator<Integer>> onLoops(Path step) {
        return SameWay.of(step)
                .map(way ->
                        stoppedWithTheQuery(() -> new SelfCauseFinder(view(way.properties()), deadline).find()).stream()
                                .iterator());
    }

    private CausalIndex index() {
        return claims.views().index();
    }

    private CausalView view(Set<String> properties) {
        return claims.view(properties);
    }

    private static <V> V stoppedWithTheQuery(Supplier<V> search) {
        try {
            return search.get();
        } catch (SearchStoppedException e) {
            throw (QueryCancelledException) new QueryCancelledException().initCause(e);
        }
    }
}
