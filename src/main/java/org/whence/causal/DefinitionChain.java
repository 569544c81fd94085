package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A shortest chain between two factors whose every step holds by definition, if there is one. */
final class DefinitionChain {
    private final CausalView view;
    private final Between between;
    private final Deadline deadline;

    DefinitionChain(CausalView view, Between between, Deadline deadline) {
        this.view = view;
        this.between = between;
        this.deadline = deadline;
    }

    /** Breadth-first from the end, since few factors have causes by definition. */
    Optional<Chain> find() {
        CausalIndex index = view.index();
        FactorMap onward = new FactorMap(index.factorCount());
        onward.put(between.to, Wave.START);
        IntList queue = new IntList();
        queue.add(between.to);
        for (int head = 0; head < queue.size() && !onward.has(between.from); head++) {
            int effect = queue.get(head);
            Side causes = index.causes();
            for (int entry = causes.first(effect); entry < causes.end(effect); entry++) {
                deadline.step();
                if (index.isConstitutive(entry) && between.leadsOn(effect, entry) && !onward.has(causes.other(entry))) {
                    onward.put(causes.other(entry), effect);
                    queue.add(causes.other(entry));
                }
            }
        }
        return onward.has(between.from) ? Optional.of(chain(onward)) : Optional.empty();
    }

    private Chain chain(FactorMap onward) {
        ChainMaker maker = new ChainMaker(view);
        List<ChainStep> steps = new ArrayList<>();
        for (int cause = between.from; cause != between.to; cause = onward.get(cause)) {
            int effect = onward.get(cause);
            int[] definitions = Arrays.stream(view.claimsBetween(cause, effect))
                    .filter(view.index()::isConstitutive)
                    .toArray();
            steps.add(maker.step(cause, effect, definitions));
        }
        return new Chain(steps);
    }
}
