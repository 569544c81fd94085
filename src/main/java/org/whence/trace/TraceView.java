package org.whence.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.causal.LeftOut;
import org.whence.index.DomainSteps;
import org.whence.model.Account;
import org.whence.model.Terms;

/**
 * A graph as one question sees it: the claims that the asker's options let in, and what they leave out. The sides of
 * an outcome always take part, unless scores are compared: nobody claims them, so nobody's claims leave them out.
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
        this(graph, options, true);
    }

    private TraceView(CausalGraph graph, TraceOptions options, boolean bySides) {
        this.graph = graph;
        this.options = options;
        this.claims = filter(bySides).over(graph.index());
        this.deadline = Deadline.in(options.timeout());
    }

    /** The same without the steps by definition, which bear no score. */
    TraceView claimsOnly() {
        return new TraceView(graph, options, false);
    }

    /** The same graph with other options. */
    TraceView with(TraceOptions other) {
        return new TraceView(graph, other);
    }

    private ClaimFilter filter(boolean bySides) {
        Set<String> relations = options.relations().stream()
                .map(name -> graph.things().find("relation", Terms.RELATION_CLASS, name))
                .filter(this::isUsed)
                .collect(Collectors.toCollection(HashSet::new));
        if (relations.isEmpty()) {
            relations.add(Terms.CONTRIBUTED_TO);
        }
        if (bySides) {
            relations.add(Terms.DIMENSION_OF);
        }
        Set<String> accounts =
                graph.view().accounts().stream().map(Account::iri).collect(Collectors.toSet());
        Set<String> voices = options.voices().stream()
                .map(name -> graph.things().find("voice", Terms.ACTOR, name))
                .collect(Collectors.toCollection(HashSet::new));
        if (!voices.isEmpty() && bySides) {
            // A step by definition has the account for its voice.
            voices.addAll(accounts);
        }
        ClaimFilter filter =
                ClaimFilter.standard().inAccounts(accounts).over(relations).byVoices(voices);
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

    /** How many claims of the accounts asked take no part, for each reason that applies first. */
    public Map<LeftOut.Reason, Integer> leftOut() {
        Map<LeftOut.Reason, Integer> counts = new EnumMap<>(LeftOut.Reason.class);
        index().claims().filter(claim -> !index().isConstitutive(claim)).forEach(claim -> {
            LeftOut.Reason reason = claims.reason(claim);
            // What an account not asked says is no gap, and the step to a loss is no second claim.
            if (reason != null && reason != LeftOut.Reason.OTHER_ACCOUNT && isClaim(claim)) {
                counts.merge(reason, 1, Integer::sum);
            }
        });
        return counts;
    }

    private boolean isClaim(int claim) {
        String key = index().claimKey(claim);
        return DomainSteps.restsOn(key).equals(key);
    }

    /** The same in a sentence for the foot of an answer, with how to let them in. */
    public String leftOutSentence() {
        Map<String, Integer> parts = new LinkedHashMap<>();
        leftOut().forEach((reason, count) -> parts.put(reason.words() + hint(reason), count));
        if (parts.isEmpty()) {
            return "No causal claim is left out.";
        }
        List<String> words = new ArrayList<>();
        parts.forEach((part, count) -> words.add(count + " " + part));
        int total = parts.values().stream().mapToInt(Integer::intValue).sum();
        return "Left out of " + (total == 1 ? "1 causal claim" : total + " causal claims") + ": "
                + String.join(", ", words) + ".";
    }

    private String hint(LeftOut.Reason reason) {
        if (reason == LeftOut.Reason.OTHER_RELATION && !options.signed()) {
            return options.relations().isEmpty() ? " (--signed lets in what prevented or weakened)" : "";
        }
        for (LetIn sort : LetIn.values()) {
            if (sort.reason() == reason) {
                return " (--with " + sort + ")";
            }
        }
        return "";
    }
}
