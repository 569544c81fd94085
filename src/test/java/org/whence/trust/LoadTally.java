package org.whence.trust;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.whence.trust.LoadRequest.Kind;

/** How requests of a load ended, and how long they took, by kind. Safe for many threads. Owns no judgement. */
final class LoadTally {
    private static final double MILLI = 1e6;

    private final Map<Kind, LongStream.Builder> nanos = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<Integer, Integer>> statuses = new EnumMap<>(Kind.class);

    /** One more. */
    synchronized void add(Kind kind, int status, long took) {
        nanos.computeIfAbsent(kind, key -> LongStream.builder()).add(took);
        statuses.computeIfAbsent(kind, key -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    /** A line for each kind; percentiles in milliseconds. */
    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Kind, LongStream.Builder> entry : nanos.entrySet()) {
            long[] sorted = entry.getValue().build().sorted().toArray();
            text.append(String.format(
                    Locale.ROOT,
                    "%s: %,d, median %.1f ms, 95 %% %.1f, 99 %% %.1f, longest %.0f; by status: %s%n",
                    entry.getKey().name().toLowerCase(Locale.ROOT),
                    sorted.length,
                    at(sorted, 0.5),
                    at(sorted, 0.95),
                    at(sorted, 0.99),
                    at(sorted, 1),
                    statuses.get(entry.getKey()).entrySet().stream()
                            .map(status ->
                                    (status.getKey() == 0 ? "cut short" : status.getKey()) + " × " + status.getValue())
                            .collect(Collectors.joining(", "))));
        }
        nanos.clear();
        return text.toString();
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / MILLI;
    }

    /** How many ended with one of these. */
    synchronized long count(Kind kind, int... ends) {
        return statuses.getOrDefault(kind, Map.of()).entrySet().stream()
                .filter(entry -> Arrays.stream(ends).anyMatch(end -> end == entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
