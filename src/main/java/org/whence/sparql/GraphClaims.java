package org.whence.sparql;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.whence.causal.CausalView;
import org.whence.causal.Deadline;
import org.whence.causal.Relation;
import org.whence.causal.RelationTable;
import org.whence.causal.TopFactor;

/**
 * The claims that a graph stands for: those of some accounts of an index. Made once for each such graph, since what is
 * made for it is kept under it ({@link IndexViews}), and to compare the names of a thousand accounts takes longer than
 * most questions.
 */
final class GraphClaims {
    private final IndexViews views;
    private final Set<String> accounts;

    /**
     * Claims of an index.
     *
     * @param views of the index
     * @param accounts the IRIs of the accounts
     */
    GraphClaims(IndexViews views, Set<String> accounts) {
        this.views = views;
        this.accounts = accounts;
    }

    IndexViews views() {
        return views;
    }

    Set<String> accounts() {
        return accounts;
    }

    /** Their edges, as steps in the graph that is asked. */
    Steps<?> steps(ExecutionContext context) {
        return new IndexSteps(this, context.getActiveGraph(), context.getCancelSignal());
    }

    /** Those of them that yield an edge of one of these relations. */
    CausalView view(Set<String> relations) {
        return views.view(this, relations);
    }

    /** All of them, however they are held. */
    CausalView all() {
        return views.claims(this);
    }

    /** The factors that most of them name, at most {@value IndexViews#RANKED}. */
    List<TopFactor> mostNamed(boolean asCause, Deadline deadline) {
        return views.mostNamed(this, asCause, deadline);
    }

    /** Those that chains run over, and what holds by definition. */
    CausalView chained() {
        RelationTable relations = views.index().relations();
        return view(Stream.concat(
                        Stream.of(relations.relation(relations.chained())),
                        relations.relations().stream().filter(Relation::constitutive))
                .map(Relation::name)
                .collect(Collectors.toSet()));
    }
}
