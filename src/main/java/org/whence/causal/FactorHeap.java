package org.whence.causal;

import java.util.Arrays;

/**
 * A binary heap of factors by cost, the least first (J. W. J. Williams, Algorithm 232: Heapsort, 1964). A factor
 * may stand in it more than once; whoever takes it out knows whether it is stale.
 */
final class FactorHeap {
    private double[] costs = new double[64];
    private int[] factors = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    double leastCost() {
        return costs[0];
    }

    void add(double cost, int factor) {
        if (size == costs.length) {
            costs = Arrays.copyOf(costs, size * 2);
            factors = Arrays.copyOf(factors, size * 2);
        }
        int place = size++;
        while (place > 0 && costs[(place - 1) >>> 1] > cost) {
            move((place - 1) >>> 1, place);
            place = (place - 1) >>> 1;
        }
        costs[place] = cost;
        factors[place] = factor;
    }

    int removeLeast() {
        int least = factors[0];
        size--;
        double cost = costs[size];
        int factor = factors[size];
        int place = 0;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            child += child + 1 < size && costs[child + 1] < costs[child] ? 1 : 0;
            if (costs[child] >= cost) {
                break;
            }
            move(child, place);
            place = child;
        }
        costs[place] = cost;
        factors[place] = factor;
        return least;
    }

    private void move(int from, int to) {
        costs[to] = costs[from];
        factors[to] = factors[from];
    }
}
