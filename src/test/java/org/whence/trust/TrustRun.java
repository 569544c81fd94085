package org.whence.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.whence.LanternCopy;

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
    private static final long LOAD_SECONDS = Long.getLong("trust.load", 10);
    private static final long MINUTES = Long.getLong("trust.minutes", 10);
    private static final long END =
            System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
    private static final int CLIENTS = 64;
    private static final int BURST_SECONDS = 20;

    /** What is done, each with its share of the time in hundredths; what takes less leaves the rest to those after it. */
    private static final Map<String, Integer> SHARES = Map.of(
            "builds killed", 17,
            "loads killed", 13,
            "disks filled", 13,
            "files damaged", 13,
            "two builds at once beside a server", 4,
            "seconds of load", 6,
            "queries of death", 4,
            "hostile requests", 5);
    /** Of what is not named above: one of {@value} readers, spoilt or guided. */
    private static final int OTHERS = 40;

    private static final int BATCH = 1_000;
    /** Of a reader's inputs so many of a hundred are made from those that reached new code. */
    private static final int GUIDED = 40;

    private static final List<String> ROWS = new ArrayList<>();
    private static final StringBuilder LOAD = new StringBuilder();

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

    @Test
    @Order(7)
    void manyClientsAreServedAndTheMemoryIsReturned() throws Exception {
        try (ServedProcess server = new ServedProcess(new LanternCopy(temp), temp)) {
            LoadMix mix = LoadMix.of(server.address());
            LiveMemory before = LiveMemory.of(server.pid());
            LoadTally tally = new LoadTally();
            Duration burst = Duration.ofSeconds(BURST_SECONDS);
            run(
                    "seconds of load",
                    LOAD_SECONDS,
                    BURST_SECONDS,
                    new LoadTrial(server.address(), mix, CLIENTS, burst, tally));
            LiveMemory after = LiveMemory.of(server.pid());
            LOAD.append(tally).append("before: %s; after: %s%n".formatted(before, after));
            after.requireAsLittleAs(before);
            run("queries of death", KILLS, 1, new DeathTrial(server, mix.hostile()));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Order(8)
    void inputIsSpoilt(HostileReader reader) throws Exception {
        run(
                "spoilt input, " + reader.name().toLowerCase(Locale.ROOT),
                share(100 - GUIDED),
                BATCH,
                new SpoiltInputTrial(reader, BATCH, NOTES));
    }

    @ParameterizedTest
    @EnumSource
    @Order(9)
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
        trials.upTo(wanted, each, time(name), trial);
        ROWS.add(trials.row(wanted));
    }

    /** Its share of the whole, but no more than is left. */
    private static Duration time(String name) {
        Duration left = Duration.ofNanos(Math.max(0, END - System.nanoTime()));
        Duration whole = Duration.ofMinutes(MINUTES);
        Duration share = SHARES.containsKey(name)
                ? whole.multipliedBy(SHARES.get(name)).dividedBy(100)
                : whole.dividedBy(OTHERS);
        return share.compareTo(left) < 0 ? share : left;
    }

    @AfterAll
    static void tell() throws IOException {
        String table = "| what was done | how often | what came of it | took |\n|---|---:|---|---:|\n"
                + ROWS.stream().map(row -> row + "\n").collect(Collectors.joining());
        Files.createDirectories(NOTES);
        Files.writeString(NOTES.resolve("figures.md"), table + "\n" + LOAD);
        System.out.println(table + "\n" + LOAD);
    }
}
