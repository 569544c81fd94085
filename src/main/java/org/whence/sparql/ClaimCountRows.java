package org.whence.sparql;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.NodeValue;
import org.whence.causal.Deadline;
import org.whence.causal.TopFactor;
import org.whence.causal.TopFactorFinder;

/** The rows of {@link ClaimCounts}: a factor and how often it is named. Owns no count. */
final class ClaimCountRows {
    private final ClaimCounts question;
    private final Optional<TopBound> bound;
    private final Deadline deadline;
    private final TopFactorFinder finder;

    /**
     * Rows to be counted.
     *
     * @param bound how many of them are wanted; empty for all
     */
    ClaimCountRows(ClaimCounts question, Optional<TopBound> bound, Deadline deadline) {
        this.question = question;
        this.bound = bound;
        this.deadline = deadline;
        finder = new TopFactorFinder(question.claims().all(), deadline);
    }

    /** One by one, in no order. */
    Iterator<Binding> rows() {
        if (bound.isEmpty()) {
            return from(1);
        }
        List<TopFactor> top = top(bound.get().most());
        if (bound.get().putsFirst(question.factor())) {
            return top.stream()
                    .map(named -> row(named.factor(), named.claims()))
                    .iterator();
        }
        boolean all = top.size() < bound.get().most();
        return from(all ? 1 : top.get(top.size() - 1).claims());
    }

    /** Every factor that is named at least so often. */
    private Iterator<Binding> from(int least) {
        IntUnaryOperator claims = question.asCause() ? finder::claimsFrom : finder::claimsOnto;
        return factors()
                .mapToObj(factor -> {
                    int count = claims.applyAsInt(factor);
                    return count < least ? null : row(factor, count);
                })
                .filter(row -> row != null)
                .iterator();
    }

    private IntStream factors() {
        return question.among()
                .map(set -> set.factors(deadline).stream())
                .orElseGet(() ->
                        IntStream.range(0, question.claims().views().index().factorCount()));
    }

    private List<TopFactor> top(int most) {
        if (question.among().isPresent()) {
            int[] among = factors().toArray();
            return question.asCause() ? finder.byClaimsFrom(most, among) : finder.byClaimsOnto(most, among);
        }
        if (most <= IndexViews.RANKED) {
            List<TopFactor> kept = question.claims().mostNamed(question.asCause(), deadline);
            return kept.subList(0, Math.min(most, kept.size()));
        }
        return question.asCause() ? finder.byClaimsFrom(most) : finder.byClaimsOnto(most);
    }

    private Binding row(int factor, int claims) {
        String key = question.claims().views().index().factorKey(factor);
        BindingBuilder row = Binding.builder().add(question.factor(), NodeFactory.createURI(key));
        for (Var count : question.counts()) {
            row.add(count, NodeValue.makeInteger(claims).asNode());
        }
        return row.build();
    }
}
