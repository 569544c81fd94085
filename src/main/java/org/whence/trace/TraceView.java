package org.whence.trace;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.causal.LeftOut;
import org.whence.causal.Sign;
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

    /** How many claims of the accounts asked take no part, by what a foot line says of them. */
    private Map<String, Integer> leftOut() {
        Map<LeftOut.Reason, Integer> counts = new EnumMap<>(LeftOut.Reason.class);
        int[] against = new int[1];
        index().claims().filter(claim -> !index().isConstitutive(claim)).forEach(claim -> {
            deadline.step();
            LeftOut.Reason reason = claims.reason(claim);
            // What an account not asked says is no gap.
            if (reason != null && reason != LeftOut.Reason.OTHER_ACCOUNT && isOutside(claim)) {
                boolean isAgainst = reason == LeftOut.Reason.OTHER_RELATION && index().signOf(claim) == Sign.NEGATIVE;
                against[0] += isAgainst ? 1 : 0;
                counts.merge(reason, isAgainst ? 0 : 1, Integer::sum);
            }
        });
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("that something was prevented or weakened (--signed)", against[0]);
        counts.forEach((reason, count) -> words.put(reason.words() + hint(reason), count));
        words.values().removeIf(count -> count == 0);
        return words;
    }

    /** Whether it is a claim and no further step of one, and none of its steps takes part either. */
    private boolean isOutside(int claim) {
        return index().claimBehind(claim) == claim
                && Arrays.stream(index().stepsOf(claim)).noneMatch(step -> claims.reason(step) == null);
    }

    /** In a sentence for the foot of an answer: how many claims take no part, why, and what would let them in. */
    public String leftOutSentence() {
        Map<String, Integer> counts = leftOut();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return "No causal claim is left out.";
        }
        return (total == 1 ? "1 causal claim is left out: " : total + " causal claims are left out: ")
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", ", "", "."));
    }

    private static String hint(LeftOut.Reason reason) {
        for (LetIn sort : LetIn.values()) {
            if (sort.reason() == reason) {
                return " (--with " + sort + ")";
            }
        }
        return reason == LeftOut.Reason.OTHER_RELATION ? ", such as aims" : "";
    }
}
