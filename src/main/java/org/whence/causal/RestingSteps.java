package org.whence.causal;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;

/**
 * Which entries of the index rest on a claim of another name ({@link CausalClaim#restsOn}): two sorted lists of
 * pairs, by step and by claim. Left out where there is none. Owns no claim.
 */
final class RestingSteps {
    private static final String BY_STEP = "step.claim";
    private static final String BY_CLAIM = "claim.step";

    private final LongBuffer byStep;
    private final LongBuffer byClaim;

    RestingSteps(IndexColumns columns) {
        byStep = columns.longs(BY_STEP);
        byClaim = columns.longs(BY_CLAIM);
    }

    /**
     * Lays them out, if any claim given rests on another; {@code slotOfClaim} tells the number of each.
     *
     * @param keys of the claims, in order; empty where it is known that none rests on another
     */
    static void layOut(ClaimColumns claims, List<String> keys, IntUnaryOperator slotOfClaim, IndexColumns columns) {
        Map<String, Integer> behind = claimsBehind(keys);
        if (behind.isEmpty()) {
            return;
        }
        LongStream.Builder pairs = LongStream.builder();
        for (int step = 0; step < keys.size(); step++) {
            String key = keys.get(step);
            Integer claim = behind.get(CausalClaim.restsOn(key));
            if (claim != null && claim != step) {
                refuseOtherCauses(claims, keys, step, claim);
                pairs.add(pair(slotOfClaim.applyAsInt(step), slotOfClaim.applyAsInt(claim)));
            }
        }
        long[] found = pairs.build().sorted().toArray();
        columns.with(BY_STEP, LongBuffer.wrap(found))
                .with(
                        BY_CLAIM,
                        LongBuffer.wrap(LongStream.of(found)
                                .map(pair -> pair(second(pair), first(pair)))
                                .sorted()
                                .toArray()));
    }

    /** The claims that a step of another name rests on, by key. */
    private static Map<String, Integer> claimsBehind(List<String> keys) {
        Set<String> wanted = new HashSet<>();
        for (String key : keys) {
            String claim = CausalClaim.restsOn(key);
            if (claim.length() < key.length()) {
                wanted.add(claim);
            }
        }
        Map<String, Integer> found = new HashMap<>();
        for (int claim = 0; claim < keys.size() && !wanted.isEmpty(); claim++) {
            if (wanted.contains(keys.get(claim))) {
                found.put(keys.get(claim), claim);
            }
        }
        return found;
    }

    private static void refuseOtherCauses(ClaimColumns claims, List<String> keys, int step, int claim) {
        if (!Arrays.equals(causes(claims, step), causes(claims, claim))) {
            throw new IllegalArgumentException("The step " + keys.get(step) + " has other causes than the claim "
                    + keys.get(claim) + " that it rests on.");
        }
    }

    private static int[] causes(ClaimColumns claims, int claim) {
        int first = claims.firstCause(claim);
        int[] causes = new int[claims.endOfCauses(claim) - first];
        Arrays.setAll(causes, i -> claims.causeAt(first + i));
        Arrays.sort(causes);
        return causes;
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    private static int first(long pair) {
        return (int) (pair >>> 32);
    }

    private static int second(long pair) {
        return (int) pair;
    }

    /** The claim that a step rests on; itself where it is a claim of its own. */
    int claimBehind(int step) {
        if (byStep == null) {
            return step;
        }
        int at = firstNotBelow(byStep, pair(step, 0));
        return at < byStep.capacity() && first(byStep.get(at)) == step ? second(byStep.get(at)) : step;
    }

    /** The steps of another name that rest on a claim, by number. */
    int[] stepsOn(int claim) {
        if (byClaim == null) {
            return new int[0];
        }
        int start = firstNotBelow(byClaim, pair(claim, 0));
        int end = firstNotBelow(byClaim, pair(claim + 1, 0));
        int[] steps = new int[end - start];
        Arrays.setAll(steps, i -> second(byClaim.get(start + i)));
        return steps;
    }

    private static int firstNotBelow(LongBuffer sorted, long bound) {
        int low = 0;
        int high = sorted.capacity();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle) < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
