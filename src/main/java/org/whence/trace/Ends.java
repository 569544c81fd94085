package org.whence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whence.model.Account;
import org.whence.model.UserMessageException;

/**
 * Where chains begin and where they end.
 *
 * @param from the one end
 * @param to the other
 * @param toIsOutcome whether the asker left it to the account to say which
 */
record Ends(FactorWords from, FactorWords to, boolean toIsOutcome) {

    /**
     * The ends that somebody means.
     *
     * @param to empty for what the account sets out to explain
     * @throws UserMessageException if one is none, or both are the same
     */
    static Ends of(TraceView view, String from, Optional<String> to) {
        FactorWords first = view.graph().factor("from", from);
        FactorWords last = to.map(written -> view.graph().factor("to", written)).orElseGet(() -> outcome(view, "to"));
        if (first.iri().equals(last.iri())) {
            throw UserMessageException.badUse("A chain leads from one thing to another, and both ends are "
                    + first.shown() + "; whence loops shows where it leads back to itself.");
        }
        return new Ends(first, last, to.isEmpty());
    }

    /**
     * What the account sets out to explain.
     *
     * @param name what could have been given instead, {@code to} for {@code --to}
     * @throws UserMessageException if there is none, or accounts differ
     */
    static FactorWords outcome(TraceView view, String name) {
        Set<String> outcomes = view.graph().view().accounts().stream()
                .map(Account::outcome)
                .filter(iri -> !iri.isEmpty())
                .collect(Collectors.toSet());
        if (outcomes.size() != 1) {
            throw UserMessageException.badUse(
                    (outcomes.isEmpty() ? "The account names no outcome" : "The accounts differ in their outcome")
                            + ", so say what is meant with --" + name + ".");
        }
        return view.words().factor(outcomes.iterator().next());
    }

    /** What a heading tells of them, of a bound, and of the options. */
    List<TraceOptions.Given> given(int maxSteps, TraceOptions options) {
        List<TraceOptions.Given> given = new ArrayList<>();
        given.add(new TraceOptions.Given("from", from.shown()));
        given.add(new TraceOptions.Given("to", ViewedAnswer.given(to, toIsOutcome)));
        given.add(new TraceOptions.Given("max", maxSteps == 1 ? "1 step" : maxSteps + " steps"));
        given.addAll(options.given());
        return given;
    }

    /** Whether any claim can be about both. */
    boolean areSomewhere() {
        return from.isSomewhere() && to.isSomewhere();
    }
}
