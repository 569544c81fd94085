package org.whence.sparql;

import java.util.BitSet;
import java.util.List;
import org.whence.causal.CauseFinder;
import org.whence.causal.Deadline;
import org.whence.causal.EffectFinder;
import org.whence.causal.FinalOutcomeFinder;
import org.whence.causal.RootCauseFinder;

/** The factors that a part of a query allows for one of its variables, by their numbers in the index. */
interface FactorSet {
    /** All of them; whoever gets the set may change it. */
    BitSet factors(Deadline deadline);

    /** How many. */
    default long count(Deadline deadline) {
        return factors(deadline).cardinality();
    }

    /** A factor that is named. */
    record One(int factor) implements FactorSet {
        @Override
        public BitSet factors(Deadline deadline) {
            BitSet one = new BitSet();
            one.set(factor);
            return one;
        }
    }

    /** What a step leads to from others. */
    record Reached(FactorSet from, SetStep step) implements FactorSet {
        @Override
        public BitSet factors(Deadline deadline) {
            return step.from(from.factors(deadline), deadline);
        }

        /** Of one factor, what lies beyond the largest loop was counted when the index was made. */
        @Override
        public long count(Deadline deadline) {
            if (!isClosure()) {
                return FactorSet.super.count(deadline);
            }
            int start = ((One) from).factor;
            return step.forward()
                    ? new EffectFinder(step.view(), deadline).count(start)
                    : new CauseFinder(step.view(), deadline).count(start);
        }

        boolean isClosure() {
            return from instanceof One && step.repeated() && !step.mayBeEmpty();
        }

        /** How many of them have no further such step; only of a closure. */
        long countEnds(Deadline deadline) {
            int start = ((One) from).factor;
            return step.forward()
                    ? new FinalOutcomeFinder(step.view(), deadline).count(start)
                    : new RootCauseFinder(step.view(), deadline).count(start);
        }
    }

    /** Those of others that pass tests. */
    record Tested(FactorSet all, List<FactorTest> tests) implements FactorSet {
        @Override
        public BitSet factors(Deadline deadline) {
            BitSet left = all.factors(deadline);
            tests.forEach(test -> test.keep(left, deadline));
            return left;
        }

        @Override
        public long count(Deadline deadline) {
            return isEndsOfClosure() ? ((Reached) all).countEnds(deadline) : FactorSet.super.count(deadline);
        }

        /** Such as the transitive causes that have no cause. */
        private boolean isEndsOfClosure() {
            return all instanceof Reached reached
                    && reached.isClosure()
                    && tests.size() == 1
                    && tests.get(0) instanceof FactorTest.HasStep further
                    && !further.wanted()
                    && !further.step().mayBeEmpty()
                    && further.step().forward() == reached.step.forward()
                    && further.step().view() == reached.step.view();
        }
    }
}
