package org.whence.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.CauseFinder;
import org.whence.causal.Chain;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.causal.ReachabilityFinder;
import org.whence.causal.RootCauseFinder;
import org.whence.causal.ShortestChainFinder;
import org.whence.causal.StrongestChain;
import org.whence.causal.StrongestChainFinder;
import org.whence.causal.TopFactor;
import org.whence.causal.TopFactorFinder;
import org.whence.index.StoreIndex;
import org.whence.store.OpenStore;

/** Whence's causal index, asked in process. */
class WhencePeer implements Peer {
    private static final int LONGEST = 1_000;
    private static final int NEAR = 3;
    private static final int TOP = 20;

    private CausalIndex index;
    private CausalView view;

    @Override
    public String name() {
        return "Whence, in process";
    }

    @Override
    public String load(Workload workload, Path folder) throws Exception {
        WhenceStore.load(workload, folder);
        return "whence load: store, links, edges and index";
    }

    @Override
    public Map<String, String> parts() {
        return WhenceStore.PARTS;
    }

    @Override
    public void open(Path folder) {
        try (OpenStore store = OpenStore.open(folder)) {
            index = StoreIndex.open(store, System.err::println);
        }
        view = ClaimFilter.standard().over(index);
    }

    @Override
    public List<String> answer(Ask ask) {
        int effect = index.factor(ask.effect()).orElseThrow();
        int from = ask.from().isEmpty() ? -1 : index.factor(ask.from()).orElseThrow();
        return switch (ask.question()) {
            case Q1 -> directCauses(effect);
            case Q2 -> List.of(Integer.toString(allCauses(effect)));
            case Q3 -> List.of(Boolean.toString(new ReachabilityFinder(view, Deadline.none()).isCause(from, effect)));
            case Q4A -> shortest(from, effect);
            case Q4B -> strongest(from, effect);
            case Q5 -> nearCauses(effect);
            case Q6 -> List.of(Integer.toString(new RootCauseFinder(view, Deadline.none()).count(effect)));
            case Q7 -> top();
        };
    }

    private List<String> directCauses(int effect) {
        List<String> lines = new ArrayList<>();
        for (int number : view.claimsOnto(effect)) {
            CausalClaim claim = index.claimAt(number);
            claim.causes()
                    .forEach(cause -> lines.add(cause + " " + claim.key() + " " + claim.account() + " "
                            + String.format(Locale.ROOT, "%.2f", claim.score())));
        }
        return lines;
    }

    private List<String> shortest(int from, int effect) {
        Optional<Chain> chain = new ShortestChainFinder(view, Deadline.none()).find(from, effect, LONGEST);
        chain.ifPresent(found -> found.steps().forEach(step -> step.claims().forEach(index::claimKey)));
        return List.of(chain.map(found -> Integer.toString(found.length())).orElse("none"));
    }

    private List<String> strongest(int from, int effect) {
        Optional<StrongestChain> chain = new StrongestChainFinder(view, Deadline.none()).find(from, effect);
        return List.of(chain.map(found -> String.format(Locale.ROOT, "%.6g", found.product()))
                .orElse("none"));
    }

    /** As a path counts them: the effect itself among them where a loop leads back to it. */
    private int allCauses(int effect) {
        return new CauseFinder(view, Deadline.none()).count(effect);
    }

    private List<String> nearCauses(int effect) {
        int[] causes = new CauseFinder(view, Deadline.none()).find(effect, NEAR).factors();
        return lines(new TopFactorFinder(view, Deadline.none()).byClaimsFrom(TOP, causes));
    }

    private List<String> top() {
        TopFactorFinder finder = new TopFactorFinder(view, Deadline.none());
        List<String> both = new ArrayList<>(lines(finder.byClaimsOnto(TOP)));
        both.addAll(lines(finder.byClaimsFrom(TOP)));
        return both;
    }

    private List<String> lines(List<TopFactor> top) {
        return top.stream()
                .map(factor -> index.factorKey(factor.factor()) + " " + factor.claims())
                .toList();
    }

    @Override
    public void close() {
        // The mapping goes with the process.
    }
}
