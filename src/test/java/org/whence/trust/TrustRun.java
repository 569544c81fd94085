package org.whence.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole of it, under {@code mvn -Ptrust verify} or, resumable and in parts, {@code mvn -Ptrust-long verify}; the
 * figures go to {@code target/trust/figures.md} or {@code target/trust-long/figures.md}. How much is done, the profiles
 * say. Owns no trial.
 */
@TestMethodOrder(OrderAnnotation.class)
class TrustRun {
    private static final long KILLS = Long.getLong("trust.kills", 10);
    private static final long INPUTS = Long.getLong("trust.inputs", 20_000);
    private static final boolean RESUME = Boolean.getBoolean("trust.resume");
    private static final Path NOTES = Path.of("target", RESUME ? "trust-long" : "trust");
    private static final long END = System.nanoTime()
            + Duration.ofMinutes(Long.getLong("trust.minutes", 10)).toNanos();
    private static final int BATCH = 1_000;
    /** Of a reader's inputs so many of a hundred are made from those that reached new code. */
    private static final int GUIDED = 40;

    private static final List<String> ROWS = new ArrayList<>();

    @TempDir
    Path temp;

    @BeforeAll
    static void beginAnew() throws IOException {
        if (!RESUME) {
            FullDiskTrial.delete(NOTES);
        }
    }

    @Test
    @Order(1)
    void buildsAreKilled() throws Exception {
        run("builds killed", KILLS * 6 / 10, 1, new KilledBuildTrial(temp));
    }

    @Test
    @Order(2)
    void loadsAreKilled() throws Exception {
        run("loads killed", KILLS - KILLS * 6 / 10, 1, new KilledLoadTrial(temp));
    }

    @Test
    @Order(3)
    void disksAreFilled() throws Exception {
        run("disks filled", KILLS / 2, 1, new FullDiskTrial(temp));
    }

    @Test
    @Order(4)
    void filesAreDamaged() throws Exception {
        run("files damaged", KILLS * 20, 1, new DamagedStoreTrial(temp));
    }

    @Test
    @Order(5)
    void buildsRunAtOnce() throws Exception {
        run("two builds at once beside a server", Math.max(1, KILLS / 10), 1, new CrowdedBuildTrial(temp));
    }

    @Test
    @Order(6)
    void requestsAreHostile() throws Exception {
        try (HostileRequestTrial requests = new HostileRequestTrial(temp, BATCH)) {
            run("hostile requests", INPUTS / 50, BATCH, requests);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Order(7)
    void inputIsSpoilt(HostileReader reader) throws Exception {
        run(
                "spoilt input, " + reader.name().toLowerCase(Locale.ROOT),
                share(100 - GUIDED),
                BATCH,
                new SpoiltInputTrial(reader, BATCH, NOTES));
    }

    @ParameterizedTest
    @EnumSource
    @Order(8)
    void inputIsGuidedByCoverage(HostileReader reader) throws Exception {
        long inputs = share(GUIDED);
        long each = Math.min(inputs, 25_000);
        run(
                "guided by coverage, " + reader.name().toLowerCase(Locale.ROOT),
                inputs,
                each,
                new CoverageGuided(reader, each, NOTES));
    }

    private static long share(int percent) {
        return INPUTS * percent / 100 / HostileReader.values().length;
    }

    private static void run(String name, long wanted, long each, Trial trial) throws IOException {
        Trials trials = new Trials(name, NOTES);
        trials.upTo(wanted, each, Duration.ofNanos(Math.max(0, END - System.nanoTime())), trial);
        ROWS.add(trials.row(wanted));
    }

    @AfterAll
    static void tell() throws IOException {
        String table = "| what was done | how often | what came of it | took |\n|---|---:|---|---:|\n"
                + ROWS.stream().map(row -> row + "\n").collect(Collectors.joining());
        Files.createDirectories(NOTES);
        Files.writeString(NOTES.resolve("figures.md"), table);
        System.out.println(table);
    }
}
