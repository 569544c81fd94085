package org.whence.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long answers took.
 *
 * @param nanos how long all of it took
 */
record LoadFigures(String name, Times times, long nanos) {
    static final String HEADING =
            "%-28s %9s %9s %9s %9s %9s %9s".formatted("ms", "answers", "per s", "median", "95 %", "99 %", "longest");
    private static final int SLOWEST = 5;
    private static final double MILLI = 1e6;

    /** One answer. */
    private record Time(String path, long nanos, int status) {}

    /** The answers of a client, or of all. */
    static final class Times {
        private final List<Time> times = new ArrayList<>();

        void add(String path, long nanos, int status) {
            times.add(new Time(path, nanos, status));
        }

        void addAll(Times other) {
            times.addAll(other.times);
        }

        /** What was answered with 200. */
        List<String> answered() {
            return times.stream()
                    .filter(time -> time.status == 200)
                    .map(Time::path)
                    .toList();
        }
    }

    @Override
    public String toString() {
        List<Time> sorted = new ArrayList<>(times.times);
        sorted.sort(Comparator.comparingLong(Time::nanos));
        String slowest = sorted.subList(Math.max(0, sorted.size() - SLOWEST), sorted.size()).stream()
                .map(time -> "    %.1f %s".formatted(time.nanos / MILLI, time.path))
                .collect(Collectors.joining("\n"));
        return String.format(
                        Locale.ROOT,
                        "%-28s %9d %9.0f %9.2f %9.2f %9.2f %9.2f%n",
                        name,
                        sorted.size(),
                        sorted.size() * 1e9 / nanos,
                        at(sorted, 0.5),
                        at(sorted, 0.95),
                        at(sorted, 0.99),
                        at(sorted, 1))
                + "  slowest:\n" + slowest + refused();
    }

    private String refused() {
        Map<Integer, Long> others = times.times.stream()
                .filter(time -> time.status != 200)
                .collect(Collectors.groupingBy(Time::status, Collectors.counting()));
        return others.isEmpty() ? "" : "\n  not 200: " + others;
    }

    private static double at(List<Time> sorted, double part) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(part * sorted.size()) - 1).nanos / MILLI;
    }
}
