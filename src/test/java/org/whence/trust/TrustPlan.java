package org.whence.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much the trust runs do, how long each kind of trial may take, and what they have done: {@code mvn -Ptrust verify},
 * or in parts {@code mvn -Ptrust-long verify}. The profiles say how much; the figures go to {@code
 * target/trust/figures.md} or {@code target/trust-long/figures.md}. Owns no trial. Safe for many threads, since two
 * runs go on at a time.
 */
final class TrustPlan {
    static final long KILLS = Long.getLong("trust.kills", 10);
    static final long LOAD_SECONDS = Long.getLong("trust.load", 10);

    /** Inputs of every kind: spoilt, guided by coverage, and a fiftieth as hostile requests. */
    static final long INPUTS = Long.getLong("trust.inputs", 20_000);

    static final long REQUESTS = INPUTS / 50;

    /** Made from those that reached new code, each of which takes as long as ten or twenty others. */
    static final long GUIDED_INPUTS = Long.getLong("trust.guided", 2_000);

    static final long SPOILT_INPUTS = INPUTS - GUIDED_INPUTS - REQUESTS;

    private static final boolean RESUME = Boolean.getBoolean("trust.resume");
    static final Path NOTES = Path.of("target", RESUME ? "trust-long" : "trust");

    private static final Duration WHOLE = Duration.ofMinutes(Long.getLong("trust.minutes", 10));
    private static final long END = System.nanoTime() + WHOLE.toNanos();

    /** Of the whole time, in hundredths: for what is to run with nothing beside it, after all else. */
    private static final int KEPT_FOR_THE_LOAD = 20;

    private static final Map<String, String> ROWS = new LinkedHashMap<>();
    private static final StringBuilder LOAD = new StringBuilder();

    static {
        if (!RESUME) {
            FullDiskTrial.deleteQuietly(NOTES);
        }
    }

    private TrustPlan() {}

    /**
     * Does so many trials of a kind in all, or as many as there is time for, and tells of it.
     *
     * @param each how many one call of the trial counts for
     * @param share of the whole time, in hundredths, which they may take
     */
    static Trials run(String name, long wanted, long each, int share, Trial trial) throws IOException {
        return run(name, wanted, wanted, each, share(share), trial);
    }

    /** The same for what runs alone, at the end. */
    static Trials runAlone(String name, long wanted, long each, int share, Trial trial) throws IOException {
        return run(name, wanted, wanted, each, share(share), left(), trial);
    }

    /**
     * The same.
     *
     * @param most how many in all
     * @param wanted so many have to be; if there are fewer, the figures say so
     * @param time how long they may take now
     */
    static Trials run(String name, long most, long wanted, long each, Duration time, Trial trial) throws IOException {
        return run(name, most, wanted, each, time, left().minus(share(KEPT_FOR_THE_LOAD)), trial);
    }

    private static Trials run(String name, long most, long wanted, long each, Duration time, Duration left, Trial trial)
            throws IOException {
        Trials trials = new Trials(name, NOTES);
        try {
            trials.upTo(most, each, time.compareTo(left) < 0 ? time : left, trial);
        } finally {
            tell(name, trials.row(wanted));
        }
        return trials;
    }

    static Duration share(int hundredths) {
        return WHOLE.multipliedBy(hundredths).dividedBy(100);
    }

    /** Of the whole time. */
    static Duration left() {
        return Duration.ofNanos(Math.max(0, END - System.nanoTime()));
    }

    /** A kind of trial for one reader. */
    static String name(String kind, HostileReader reader) {
        return kind + ", " + reader.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Adds a line on the load. */
    static synchronized void tellLoad(String line) {
        LOAD.append(line);
        write();
    }

    private static synchronized void tell(String name, String row) {
        ROWS.put(name, row);
        write();
    }

    private static void write() {
        String table = "| what was done | how often | what came of it | took |\n|---|---:|---|---:|\n"
                + ROWS.values().stream().map(row -> row + "\n").collect(Collectors.joining());
        try {
            Files.writeString(NOTES.resolve("figures.md"), table + "\n" + LOAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
