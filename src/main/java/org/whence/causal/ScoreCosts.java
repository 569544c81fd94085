package org.whence.causal;

import java.util.Arrays;

/**
 * The cost of a score, its negative logarithm, so that the least sum of costs is the largest product of scores. Keeps
 * those asked last: collections give few different scores, and a logarithm takes as long as many claims. For one search.
 */
final class ScoreCosts {
    private static final int KEPT = 256;

    private final float[] scores = new float[KEPT];
    private final double[] costs = new double[KEPT];

    ScoreCosts() {
        Arrays.fill(scores, Float.NaN);
    }

    /** The cost of a score above 0 to 1: from 0 up. */
    double cost(float score) {
        int place = (Float.floatToRawIntBits(score) * 0x9E3779B9) >>> (Integer.SIZE - 8);
        if (scores[place] != score) {
            scores[place] = score;
            costs[place] = -Math.log(score);
        }
        return costs[place];
    }
}
