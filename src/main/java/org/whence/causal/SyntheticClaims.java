package org.whence.causal;

import java.util.Arrays;

/**
 * Claims with the shape of a large machine-made collection (CauseNet: S. Heindorf and others, CauseNet: Towards a
 * causality graph extracted from the web, CIKM 2020), for trying out what holds at a size: many claims name the same
 * few concepts, many concepts are named once, and what is often an effect is often a cause. Such a graph is one giant
 * loop with a fringe.
 *
 * <p>The effect and the cause of a new claim are drawn by Zipf's law from the core; a concept's rank as a cause is
 * its place when the logarithms of the ranks as an effect, each with a normal deviate added, are sorted. One claim in
 * ten repeats the pair of an earlier one, from another account. The same size, seed and number of accounts give the
 * same claims everywhere, and each claim can be had without those before it, so nothing is remembered but four bytes
 * for each concept of the core.
 */
public final class SyntheticClaims {
    private static final double AS_EFFECT = 0.77;
    private static final double AS_CAUSE = 0.65;
    private static final double OF_ACCOUNTS = 0.8;
    private static final double REPEATED = 0.1;
    private static final double[] RELATIONS_UP_TO = {0.45, 0.80, 0.92, 1};

    private final SyntheticSize size;
    private final long seed;
    private final int accounts;
    private final ZipfRank effects;
    private final ZipfRank causes;
    private final ZipfRank speakers;
    private final int[] conceptOfCauseRank;

    /**
     * A series.
     *
     * @param accounts how many accounts there are, at least 1; with one alone, repeats come from it as well
     */
    public SyntheticClaims(SyntheticSize size, long seed, int accounts) {
        this.size = size;
        this.seed = seed;
        this.accounts = accounts;
        effects = new ZipfRank(size.core(), AS_EFFECT);
        causes = new ZipfRank(size.core(), AS_CAUSE);
        speakers = new ZipfRank(accounts, OF_ACCOUNTS);
        conceptOfCauseRank = causeRanks(size.core(), seed);
    }

    private static int[] causeRanks(int core, long seed) {
        SplitMix random = new SplitMix(seed, -1);
        long[] keys = new long[core];
        for (int concept = 0; concept < core; concept++) {
            double key = StrictMath.log(concept + 1) + random.normal();
            keys[concept] = (long) ((key + 64) * (1 << 24)) << 32 | concept;
        }
        Arrays.parallelSort(keys);
        int[] concepts = new int[core];
        Arrays.setAll(concepts, rank -> (int) keys[rank]);
        return concepts;
    }

    /** Its measures. */
    public SyntheticSize size() {
        return size;
    }

    /** The claim of that number, from 0 to less than the size. */
    public SyntheticClaim claim(long number) {
        SplitMix random = new SplitMix(seed, number);
        boolean repeats = random.uniform() < REPEATED && number > 0;
        long model = repeats ? random.below(number) : number;
        int relation = relation(random.uniform());
        int hundredths = 1 + (int) random.below(100);
        int account = speakers.draw(random) - 1;
        if (repeats) {
            int other = account(model);
            while (account == other && accounts > 1) {
                account = speakers.draw(random) - 1;
            }
        }
        return paired(number, model, relation, account, hundredths);
    }

    /** The account of a claim, which of a repeating one is another than that of what it repeats. */
    private int account(long number) {
        return claim(number).account();
    }

    private SyntheticClaim paired(long number, long model, int relation, int account, int hundredths) {
        long origin = model;
        SplitMix random = new SplitMix(seed, origin);
        while (random.uniform() < REPEATED && origin > 0) {
            origin = random.below(origin);
            random = new SplitMix(seed, origin);
        }
        SplitMix pair = new SplitMix(~seed, origin);
        boolean newEffect = pair.uniform() < size.oneOff();
        boolean newCause = pair.uniform() < size.oneOff();
        int effect = newEffect ? oneOff(origin, 0) : effects.draw(pair) - 1;
        int cause = newCause ? oneOff(origin, 1) : conceptOfCauseRank[causes.draw(pair) - 1];
        while (cause == effect) {
            cause = conceptOfCauseRank[causes.draw(pair) - 1];
        }
        boolean first = origin == number;
        return new SyntheticClaim(
                number, cause, effect, first && newCause, first && newEffect, relation, account, hundredths);
    }

    private int oneOff(long claim, int end) {
        return Math.toIntExact(size.core() + 2 * claim + end);
    }

    private static int relation(double drawn) {
        int relation = 0;
        while (drawn >= RELATIONS_UP_TO[relation]) {
            relation++;
        }
        return relation;
    }
}
