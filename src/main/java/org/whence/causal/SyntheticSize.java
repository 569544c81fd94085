package org.whence.causal;

/**
 * How large a collection of synthetic claims is, and with it how dense. Measured on CauseNet for three sizes (S, L,
 * XL); between them the logarithm of the core, and the share of one-off concepts, go along straight lines over the
 * logarithm of the claims; below S and above XL the core stays in proportion to the claims, and the share as it is.
 *
 * @param claims how many
 * @param core how many concepts there are that many claims may name
 * @param oneOff how likely an end of a new claim is a concept that no other new claim names
 */
public record SyntheticSize(long claims, int core, double oneOff) {
    /** The largest number of claims: above it, concepts could no longer be counted in an int. */
    public static final long MOST = 500_000_000;

    private static final SyntheticSize S = new SyntheticSize(200_000, 52_000, 0.06);
    private static final SyntheticSize L = new SyntheticSize(2_000_000, 1_000_000, 0.22);
    private static final SyntheticSize XL = new SyntheticSize(11_600_000, 6_000_000, 0.35);

    /**
     * The size of so many claims.
     *
     * @param claims from 1 to {@link #MOST}
     */
    public static SyntheticSize of(long claims) {
        if (claims < 1 || claims > MOST) {
            throw new IllegalArgumentException("There can be 1 to " + MOST + " claims, not " + claims + ".");
        }
        if (claims <= S.claims) {
            return S.inProportion(claims);
        }
        if (claims >= XL.claims) {
            return XL.inProportion(claims);
        }
        return claims <= L.claims ? S.towards(L, claims) : L.towards(XL, claims);
    }

    private SyntheticSize inProportion(long wanted) {
        return new SyntheticSize(wanted, (int) Math.max(2, core * wanted / claims), oneOff);
    }

    private SyntheticSize towards(SyntheticSize larger, long wanted) {
        double way = StrictMath.log((double) wanted / claims) / StrictMath.log((double) larger.claims / claims);
        double cores = core * StrictMath.pow((double) larger.core / core, way);
        return new SyntheticSize(wanted, (int) Math.round(cores), oneOff + way * (larger.oneOff - oneOff));
    }
}
