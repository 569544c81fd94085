package org.whence.trace;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.model.Account;
import org.whence.model.Terms;

/**
 * A graph as one question sees it: the claims that the asker's options let in, and what they leave out. The sides of
 * an outcome always take part: nobody claims them, so that no choice of claims leaves them out.
 */
public final class TraceView {
    private final CausalGraph graph;
    private final TraceOptions options;
    private final CausalView claims;
    private final Deadline deadline;

    /**
     * What the options let in; the time runs from now.
     *
     * @throws org.whence.model.UserMessageException if a voice or a relation that they name is none
     */
    public TraceView(CausalGraph graph, TraceOptions options) {
        this.graph = graph;
        this.options = options;
        this.claims = filter().over(graph.index());
        this.deadline = Deadline.in(options.timeout());
    }

    /** The same graph with other options. */
    TraceView with(TraceOptions other) {
        return new TraceView(graph, other);
    }

    private ClaimFilter filter() {
        Set<String> relations = options.relations().stream()
                .map(name -> graph.things().find("relation", Terms.RELATION_CLASS, name))
                .filter(this::isUsed)
                .collect(Collectors.toCollection(HashSet::new));
        if (relations.isEmpty()) {
            relations.add(Terms.CONTRIBUTED_TO);
        }
        relations.add(Terms.DIMENSION_OF);
        Set<String> accounts =
                graph.view().accounts().stream().map(Account::iri).collect(Collectors.toSet());
        // To let in all is to ask no account of any claim, and there may be a thousand accounts.
        Set<String> named = accounts.containsAll(graph.index().accounts()) ? Set.of() : accounts;
        Set<String> voices = options.voices().stream()
                .map(name -> graph.things().find("voice", Terms.ACTOR, name))
                .collect(Collectors.toCollection(HashSet::new));
        ClaimFilter filter =
                ClaimFilter.standard().inAccounts(named).over(relations).byVoices(voices);
        filter = options.signed() ? filter.withSigns() : filter;
        for (LetIn sort : options.with()) {
            filter = sort.into(filter);
        }
        return filter;
    }

    private boolean isUsed(String relation) {
        return graph.index().relations().relations().stream()
                .anyMatch(known -> known.name().equals(relation));
    }

    /** What was asked. */
    public CausalGraph graph() {
        return graph;
    }

    /** The words for its factors and claims. */
    public Wordbook words() {
        return graph.words();
    }

    /** What was asked for. */
    public TraceOptions options() {
        return options;
    }

    /** The claims that take part, for any finder of {@code causal}. */
    public CausalView claims() {
        return claims;
    }

    /** What they are claims of. */
    public CausalIndex index() {
        return graph.index();
    }

    /** One deadline for all searches of the question. */
    public Deadline deadline() {
        return deadline;
    }

    /** How long that is. */
    Duration timeout() {
        return options.timeout();
    }

    /** Whether any claim of the accounts asked takes no part, so that other options may let it in. */
    boolean leavesOutAny() {
        return graph.leftOut().of(claims, deadline).any();
    }

    /** In a sentence for the foot of an answer: how many claims take no part, why, and what would let them in. */
    public String leftOutSentence() {
        Map<String, Integer> counts = graph.leftOut().of(claims, deadline).words();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return "No causal claim is left out.";
        }
        return (total == 1 ? "1 causal claim is left out: " : total + " causal claims are left out: ")
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", ", "", "."));
    }
}
