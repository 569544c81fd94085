package org.whence.trust;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A kind of trial, repeated until there were so many. What is done is noted in a file after each, so that a long run
 * can be broken off and taken up again, and can be done in parts. Owns no trial.
 */
final class Trials {
    private static final String MILLIS = "millis";
    private static final String OUTCOME = "outcome.";

    private final String name;
    private final Path notes;
    private final TreeMap<String, Long> outcomes = new TreeMap<>();
    private long millis;

    /**
     * Trials that have not begun, or were broken off.
     *
     * @param folder where their notes are
     */
    Trials(String name, Path folder) throws IOException {
        this.name = name;
        notes = Files.createDirectories(folder).resolve(name + ".properties");
        if (Files.exists(notes)) {
            Properties before = new Properties();
            try (Reader in = Files.newBufferedReader(notes)) {
                before.load(in);
            }
            millis = Long.parseLong(before.getProperty(MILLIS));
            before.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(OUTCOME))
                    .forEach(key ->
                            outcomes.put(key.substring(OUTCOME.length()), Long.parseLong(before.getProperty(key))));
        }
    }

    /** How many have been done. */
    long done() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How long they took in all. */
    Duration took() {
        return Duration.ofMillis(millis);
    }

    /** How many ended so. */
    long ended(String outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /**
     * Goes on until there were so many, or the time is up.
     *
     * @param each how many trials one call of {@code trial} counts for
     * @throws AssertionError if one failed, with its seed
     */
    void upTo(long wanted, long each, Duration time, Trial trial) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        while (done() < wanted && System.nanoTime() < end) {
            long start = System.nanoTime();
            long seed = done();
            try {
                outcomes.merge(trial.run(seed), each, Long::sum);
            } catch (Exception | AssertionError e) {
                throw new AssertionError(name + ", seed " + seed + ": " + e.getMessage(), e);
            }
            millis += Duration.ofNanos(System.nanoTime() - start).toMillis();
            note();
        }
    }

    private void note() throws IOException {
        Properties now = new Properties();
        now.setProperty(MILLIS, Long.toString(millis));
        outcomes.forEach((outcome, count) -> now.setProperty(OUTCOME + outcome, Long.toString(count)));
        try (Writer out = Files.newBufferedWriter(notes)) {
            now.store(out, name);
        }
    }

    /** The figures as a row of a table in Markdown, for so many that were wanted. */
    String row(long wanted) {
        String often = done() < wanted ? "%,d of %,d".formatted(done(), wanted) : "%,d".formatted(done());
        return "| %s | %s | %s | %d s |"
                .formatted(
                        name,
                        often,
                        outcomes.entrySet().stream().map(Trials::words).collect(Collectors.joining("; ")),
                        millis / 1000);
    }

    private static String words(Map.Entry<String, Long> outcome) {
        return "%s %,d".formatted(outcome.getKey(), outcome.getValue());
    }
}
