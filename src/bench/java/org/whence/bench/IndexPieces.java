package org.whence.bench;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalIndexBuilder;
import org.whence.causal.CausalView;
import org.whence.causal.CauseFinder;
import org.whence.causal.Chain;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.causal.ReachabilityFinder;
import org.whence.causal.Relation;
import org.whence.causal.RelationTable;
import org.whence.causal.RootCauseFinder;
import org.whence.causal.ShortestChainFinder;
import org.whence.causal.Sign;
import org.whence.causal.StrongestChain;
import org.whence.causal.StrongestChainFinder;
import org.whence.causal.SyntheticClaim;
import org.whence.causal.SyntheticClaims;
import org.whence.causal.SyntheticSize;
import org.whence.causal.TopFactorFinder;

/** The finders one by one, on an index on the heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class IndexPieces {
    private static final int ENDS = 1_024;
    private static final int TOP = 20;
    private static final int LONGEST = 1_000;

    /** How many claims. */
    @Param({"20000", "200000"})
    public long claims;

    private CausalView view;
    private int[] from;
    private int[] effects;
    private int next;

    /** Makes the index, and draws the ends. */
    @Setup
    public void index() {
        SyntheticClaims series = new SyntheticClaims(SyntheticSize.of(claims), 1, 1_000);
        CausalIndexBuilder builder = new CausalIndexBuilder(RelationTable.of(
                List.of(new Relation("contributedTo", null, Sign.POSITIVE)), "contributedTo"));
        for (long number = 0; number < claims; number++) {
            SyntheticClaim claim = series.claim(number);
            builder.add(CausalClaim.of(
                            Long.toString(number),
                            List.of(Integer.toString(claim.cause())),
                            "contributedTo",
                            Integer.toString(claim.effect()),
                            Integer.toString(claim.account()),
                            Integer.toString(claim.account()))
                    .scored(claim.hundredths() / 100.0));
        }
        CausalIndex index = builder.build();
        view = ClaimFilter.standard().over(index);
        SplittableRandom random = new SplittableRandom(7);
        from = new int[ENDS];
        effects = new int[ENDS];
        for (int i = 0; i < ENDS; i++) {
            do {
                from[i] = index.factor(Integer.toString(series.claim(random.nextLong(claims)).cause()))
                        .orElseThrow();
                effects[i] = index.factor(
                                Integer.toString(series.claim(random.nextLong(claims)).effect()))
                        .orElseThrow();
            } while (from[i] == effects[i]);
        }
    }

    private int turn() {
        next = (next + 1) % ENDS;
        return next;
    }

    /** Q2, from what the index has counted. */
    @Benchmark
    public int allCauses() {
        return new CauseFinder(view, Deadline.none()).count(effects[turn()]);
    }

    /** Q2, searched. */
    @Benchmark
    public int allCausesSearched() {
        return new CauseFinder(view, Deadline.none()).find(effects[turn()]).count();
    }

    /** Q3. */
    @Benchmark
    public boolean isCause() {
        int i = turn();
        return new ReachabilityFinder(view, Deadline.none()).isCause(from[i], effects[i]);
    }

    /** Q4a. */
    @Benchmark
    public Optional<Chain> shortestChain() {
        int i = turn();
        return new ShortestChainFinder(view, Deadline.none()).find(from[i], effects[i], LONGEST);
    }

    /** Q4b. */
    @Benchmark
    public Optional<StrongestChain> strongestChain() {
        int i = turn();
        return new StrongestChainFinder(view, Deadline.none()).find(from[i], effects[i]);
    }

    /** Q6. */
    @Benchmark
    public int rootCauses() {
        return new RootCauseFinder(view, Deadline.none()).count(effects[turn()]);
    }

    /** Q7. */
    @Benchmark
    public Object topFactors() {
        TopFactorFinder finder = new TopFactorFinder(view, Deadline.none());
        return finder.byClaimsOnto(TOP).size() + finder.byClaimsFrom(TOP).size();
    }
}
