package org.whence.causal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What stands, given what is there at the outset: the least set that holds the beginnings and every effect of a claim
 * whose causes stand, one or all of them according to the {@link Reading}. Forward chaining over Horn clauses (W. F.
 * Dowling and J. H. Gallier, Linear-time algorithms for testing the satisfiability of propositional Horn formulae,
 * 1984): being the least, it holds no loop that only holds itself.
 */
final class Support {
    private final CausalView view;
    private final Reading reading;
    private final Deadline deadline;
    private final BitSet standing = new BitSet();

    Support(CausalView view, Reading reading, BitSet beginnings, Deadline deadline) {
        this.view = view;
        this.reading = reading;
        this.deadline = deadline;
        spread(beginnings);
    }

    BitSet standing() {
        return standing;
    }

    private void spread(BitSet beginnings) {
        IntList stack = new IntList();
        beginnings.stream().filter(view::holds).forEach(factor -> {
            standing.set(factor);
            stack.add(factor);
        });
        Side effects = view.index().effects();
        while (!stack.isEmpty()) {
            int factor = stack.removeLast();
            for (int entry = effects.first(factor), end = effects.end(factor); entry < end; entry++) {
                deadline.step();
                int effect = effects.other(entry);
                if (!standing.get(effect) && view.admits(effects, entry) && carries(effects.slot(entry))) {
                    standing.set(effect);
                    stack.add(effect);
                }
            }
        }
    }

    /** Whether a claim that takes part, and of which one cause stands, brings its effect about. */
    private boolean carries(int slot) {
        if (reading == Reading.ANY_CAUSE) {
            return true;
        }
        int claim = view.index().claimOfSlot(slot);
        return Arrays.stream(view.index().causesOf(claim)).allMatch(standing::get);
    }

    /**
     * The factors from which a chain leads to an outcome, itself included: over claims of the view, and in the
     * stricter reading only those of which all causes stand.
     */
    BitSet leadingTo(int outcome) {
        BitSet leading = new BitSet();
        if (!view.holds(outcome)) {
            return leading;
        }
        IntList stack = new IntList();
        stack.add(outcome);
        leading.set(outcome);
        Side causes = view.index().causes();
        while (!stack.isEmpty()) {
            int factor = stack.removeLast();
            for (int entry = causes.first(factor), end = causes.end(factor); entry < end; entry++) {
                deadline.step();
                int cause = causes.other(entry);
                if (!leading.get(cause) && view.admits(causes, entry) && carries(entry)) {
                    leading.set(cause);
                    stack.add(cause);
                }
            }
        }
        return leading;
    }
}
