package org.whence.causal;

/**
 * Factors grouped by mutual causation: two in one component are causes of each other. Components are numbered so
 * that along the side searched the number never rises.
 */
final class Components {
    private final int[] ofFactors;
    private final int count;

    /**
     * A grouping.
     *
     * @param ofFactors the component of each factor, -1 for one not searched
     * @param count how many there are
     */
    Components(int[] ofFactors, int count) {
        this.ofFactors = ofFactors;
        this.count = count;
    }

    int of(int factor) {
        return ofFactors[factor];
    }

    int[] ofFactors() {
        return ofFactors;
    }

    int count() {
        return count;
    }
}
