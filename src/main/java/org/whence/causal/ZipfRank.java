package org.whence.causal;

/**
 * Draws ranks 1 to n, rank r with a probability in proportion to r<sup>-s</sup>, in constant time and without a
 * table: W. Hörmann and G. Derflinger, Rejection-inversion to generate variates from monotone discrete distributions,
 * ACM Transactions on Modeling and Computer Simulation 6 (1996). By {@link StrictMath}, so the same everywhere.
 */
final class ZipfRank {
    private final int ranks;
    private final double rest;
    private final double top;
    private final double bottom;
    private final double sure;

    /**
     * A distribution.
     *
     * @param ranks how many, at least 1
     * @param exponent s, above 0 and below 1
     */
    ZipfRank(int ranks, double exponent) {
        if (ranks < 1 || !(exponent > 0 && exponent < 1)) {
            throw new IllegalArgumentException(ranks + " ranks with exponent " + exponent);
        }
        this.ranks = ranks;
        rest = 1 - exponent;
        top = integral(1.5) - 1;
        bottom = integral(ranks + 0.5);
        sure = 2 - inverse(integral(2.5) - weight(2));
    }

    int draw(SplitMix random) {
        while (true) {
            double u = bottom + random.uniform() * (top - bottom);
            double x = inverse(u);
            int rank = (int) Math.max(1, Math.min(ranks, (long) (x + 0.5)));
            if (rank - x <= sure || u >= integral(rank + 0.5) - weight(rank)) {
                return rank;
            }
        }
    }

    private double weight(double rank) {
        return StrictMath.pow(rank, rest - 1);
    }

    /** Of the weights, from 0. */
    private double integral(double x) {
        return StrictMath.pow(x, rest) / rest;
    }

    private double inverse(double area) {
        return StrictMath.pow(area * rest, 1 / rest);
    }
}
