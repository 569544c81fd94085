package org.whence.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.CauseFinder;
import org.whence.causal.ChainFinder;
import org.whence.causal.ChainOrder;
import org.whence.causal.ClaimFilter;
import org.whence.causal.CommonCauseFinder;
import org.whence.causal.CommonEffectFinder;
import org.whence.causal.Deadline;
import org.whence.causal.EffectFinder;
import org.whence.causal.FactorSetFinder;
import org.whence.causal.FeedbackLoopFinder;
import org.whence.causal.FinalOutcomeFinder;
import org.whence.causal.KBestChainFinder;
import org.whence.causal.MediatorFinder;
import org.whence.causal.NecessaryFactorFinder;
import org.whence.causal.ReachabilityFinder;
import org.whence.causal.RobustnessFinder;
import org.whence.causal.RootCauseFinder;
import org.whence.causal.SearchStoppedException;
import org.whence.causal.SelfCauseFinder;
import org.whence.causal.ShortestChainFinder;
import org.whence.causal.StrongestChainFinder;
import org.whence.causal.TopFactorFinder;
import org.whence.causal.WhatIfFinder;
import org.whence.index.StoreIndex;
import org.whence.store.OpenStore;

/**
 * How far each search can go beyond its deadline, from many ends over a large collection: {@code java -cp …
 * org.whence.bench.DeadlineOvershoot STORE [MILLISECONDS [ENDS]]}. Ends are drawn by claims, so that what many claims
 * name comes often. Prints a line a search: how many it answered in time, how many were stopped, and the longest time
 * between two looks at the deadline, or after the last one, which is how far it can go beyond it: of the searching
 * thread's processor time, which other programs do not lengthen.
 */
final class DeadlineOvershoot {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FAR = 1_000;
    private static final int MANY = 10_000;

    /** A search between two factors. */
    private interface Search {
        void run(CausalView view, Deadline deadline, int from, int to);
    }

    private static final Map<String, Search> SEARCHES = searches();

    private DeadlineOvershoot() {}

    private static Map<String, Search> searches() {
        Map<String, Search> all = new LinkedHashMap<>();
        all.put("reachability", (view, time, a, b) -> new ReachabilityFinder(view, time).isCause(a, b));
        all.put("shortest chain", (view, time, a, b) -> new ShortestChainFinder(view, time).find(a, b, FAR));
        all.put("strongest chain", (view, time, a, b) -> new StrongestChainFinder(view, time).find(a, b));
        all.put("k shortest", (view, time, a, b) -> new KBestChainFinder(view, ChainOrder.SHORTEST_FIRST, time)
                .find(a, b, FAR, MANY));
        all.put("k strongest", (view, time, a, b) -> new KBestChainFinder(view, ChainOrder.STRONGEST_FIRST, time)
                .find(a, b, FAR, MANY));
        all.put(
                "all chains",
                (view, time, a, b) ->
                        new ChainFinder(view, time).find(a, b, 8).limit(MANY).forEach(chain -> {}));
        all.put("causes", (view, time, a, b) -> new CauseFinder(view, time).find(b));
        all.put("causes counted", (view, time, a, b) -> new CauseFinder(view, time).count(b));
        all.put("effects", (view, time, a, b) -> new EffectFinder(view, time).find(a));
        all.put("root causes", (view, time, a, b) -> new RootCauseFinder(view, time).find(b));
        all.put("root loops", (view, time, a, b) -> new RootCauseFinder(view, time).rootLoops(b));
        all.put("final outcomes", (view, time, a, b) -> new FinalOutcomeFinder(view, time).find(a));
        all.put("mediators", (view, time, a, b) -> new MediatorFinder(view, time).find(a, b, FAR));
        all.put("common causes", (view, time, a, b) -> new CommonCauseFinder(view, time).find(a, b, FAR));
        all.put("common effects", (view, time, a, b) -> new CommonEffectFinder(view, time).find(a, b, FAR));
        all.put("necessary", (view, time, a, b) -> new NecessaryFactorFinder(view, time).find(a, b));
        all.put("loops", (view, time, a, b) -> new FeedbackLoopFinder(view, time).find(8, MANY));
        all.put("loops through", (view, time, a, b) -> new FeedbackLoopFinder(view, time).findThrough(a, 8, MANY));
        all.put("self causes", (view, time, a, b) -> new SelfCauseFinder(view, time).find());
        all.put("robustness", (view, time, a, b) -> new RobustnessFinder(view, time).find(a, b));
        all.put("what if", (view, time, a, b) -> new WhatIfFinder(view, time)
                .find(set(a), new BitSet(), OptionalInt.of(b)));
        all.put("sets", (view, time, a, b) -> new FactorSetFinder(view, false, time).beyond(set(b)));
        all.put("top factors", (view, time, a, b) -> new TopFactorFinder(view, time).byClaimsOnto(MANY));
        return all;
    }

    private static BitSet set(int factor) {
        BitSet one = new BitSet();
        one.set(factor);
        return one;
    }

    /** See the class. */
    public static void main(String[] args) {
        Duration allowed = Duration.ofMillis(args.length > 1 ? Long.parseLong(args[1]) : 200);
        int ends = args.length > 2 ? Integer.parseInt(args[2]) : 50;
        CausalIndex index;
        try (OpenStore store = OpenStore.open(Path.of(args[0]))) {
            index = StoreIndex.open(store, System.err::println);
        }
        CausalView standard = ClaimFilter.standard().over(index);
        // Of the accounts by name: nothing that was counted beforehand serves it.
        CausalView searched =
                ClaimFilter.standard().inAccounts(Set.copyOf(index.accounts())).over(index);
        for (Map.Entry<String, Search> search : SEARCHES.entrySet()) {
            if (args.length > 3 && !args[3].contains(search.getKey())) {
                continue;
            }
            for (CausalView view : new CausalView[] {standard, searched}) {
                measure(
                        search.getKey() + (view == standard ? "" : ", accounts named"),
                        search.getValue(),
                        view,
                        allowed,
                        ends);
            }
        }
        System.exit(0);
    }

    private static void measure(String name, Search search, CausalView view, Duration allowed, int ends) {
        SplittableRandom random = new SplittableRandom(5);
        int stopped = 0;
        long worst = 0;
        for (int i = 0; i < ends; i++) {
            int from = end(view.index(), random, true);
            int to = end(view.index(), random, false);
            if (from != to) {
                Looks looks = new Looks(allowed);
                try {
                    search.run(view, Deadline.until(looks), from, to);
                } catch (SearchStoppedException e) {
                    stopped++;
                }
                worst = Math.max(worst, looks.longestGap());
            }
        }
        System.out.println(String.format(
                Locale.ROOT, "%-40s %4d answered %4d stopped %8.1f ms", name, ends - stopped, stopped, worst / 1e6));
    }

    /** The looks of a search at its deadline, and the longest time between two of them, of its processor time. */
    private static final class Looks implements BooleanSupplier {
        private final long end;
        private long last = THREADS.getCurrentThreadCpuTime();
        private long longest;

        Looks(Duration allowed) {
            end = System.nanoTime() + allowed.toNanos();
        }

        @Override
        public boolean getAsBoolean() {
            longest = longestGap();
            last = THREADS.getCurrentThreadCpuTime();
            return System.nanoTime() >= end;
        }

        long longestGap() {
            return Math.max(longest, THREADS.getCurrentThreadCpuTime() - last);
        }
    }

    private static int end(CausalIndex index, SplittableRandom random, boolean asCause) {
        while (true) {
            int claim = random.nextInt(index.slotCount());
            if (index.claimBehind(claim) == claim) {
                return asCause ? index.causesOf(claim)[0] : index.effectOf(claim);
            }
        }
    }
}
