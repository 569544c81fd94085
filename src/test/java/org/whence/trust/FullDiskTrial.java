package org.whence.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.whence.LanternCopy;

/**
 * A build or a load on a disk that is too small for it: a file system in memory of a few megabytes, mounted for that one
 * process, or where nothing may be mounted a limit on the length of files. It ends with one sentence, or by making do;
 * what is on the disk is then whole.
 */
final class FullDiskTrial implements Trial {
    private static final int LARGEST_KB = 24_000;

    private final Path folder;
    private final LanternCopy lantern;
    private final Path claims;
    private final boolean canMount;
    private final WholeGraph before;
    private final WholeGraph built;
    private final WholeGraph loaded;

    /** Makes the graph that is on the disk before, and those that were to be written. */
    FullDiskTrial(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder.resolve("mit Leerzeichen und ü"));
        lantern = new LanternCopy(this.folder);
        Building.build(lantern);
        before = WholeGraph.of(lantern.store(), ClaimsInAFile.NAME);
        canMount = canMount();
        claims = ClaimsInAFile.write(this.folder.resolve("claims.nq"), 3_000, 3);
        Path other = this.folder.resolve("other");
        Building.load(other, claims);
        loaded = WholeGraph.of(other, ClaimsInAFile.NAME);
        lantern.replace("claims.ttl", "Crake alone ruined the Guild.", "Crake by himself ruined the Guild.");
        Building.build(lantern, other);
        built = WholeGraph.of(other, ClaimsInAFile.NAME);
    }

    @Override
    public String run(long seed) throws Exception {
        Random random = new Random(seed);
        Path store = folder.resolve("small disk");
        delete(store);
        boolean build = random.nextInt(3) > 0;
        int room = random.nextInt(LARGEST_KB);
        WhenceProcess.Outcome outcome = WhenceProcess.run(
                folder, canMount && random.nextInt(4) > 0 ? mounted(store, room, build) : limited(store, room, build));
        assertThat(outcome.exitCode() == 0 || outcome.isRefusal())
                .as("%d KB: %s", room, outcome)
                .isTrue();
        WholeGraph now = WholeGraph.of(store, ClaimsInAFile.NAME);
        assertThat(now).isEqualTo(outcome.exitCode() == 0 ? build ? built : loaded : before);
        return outcome.exitCode() == 0 ? "there was room enough" : "refused in a sentence";
    }

    /** Copies the graph onto the small disk, runs there, and copies what is left into the store's place. */
    private List<String> mounted(Path store, int room, boolean build) {
        Path disk = folder.resolve("disk");
        return script(
                "mkdir -p \"$1\" \"$2\" && mount -t tmpfs -o size=$((9000 + $3))k tmpfs \"$1\""
                        + " && cp -a --sparse=always \"$4\"/. \"$1\" || exit 99; shift 4; \"$@\"; code=$?;"
                        + " cp -a --sparse=always \"$DISK\"/. \"$STORE\"; exit $code",
                disk,
                store,
                room,
                build ? WhenceProcess.build(lantern, disk) : load(disk),
                List.of("unshare", "-r", "-m"));
    }

    /** No file may grow beyond so many blocks of 1024 bytes. */
    private List<String> limited(Path store, int room, boolean build) {
        return script(
                "mkdir -p \"$2\" && cp -a --sparse=always \"$4\"/. \"$2\" || exit 99;"
                        + " ulimit -f $(($3 / 2)); shift 4; exec \"$@\"",
                folder,
                store,
                room,
                build ? WhenceProcess.build(lantern, store) : load(store),
                List.of());
    }

    private List<String> script(
            String script, Path disk, Path store, int room, List<String> command, List<String> before) {
        List<String> line = new ArrayList<>(before);
        line.addAll(List.of("env", "DISK=" + disk, "STORE=" + store, "bash", "-c", script, "trial"));
        line.addAll(List.of(
                disk.toString(),
                store.toString(),
                Integer.toString(room),
                lantern.store().toString()));
        line.addAll(command);
        return line;
    }

    private List<String> load(Path store) {
        return WhenceProcess.line("load", "--quiet", "--store", store.toString(), claims.toString());
    }

    private boolean canMount() throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("probe"));
        try {
            Process probe = new ProcessBuilder(
                            "unshare", "-r", "-m", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString())
                    .start();
            return probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** The same; a temporary folder that stays does no harm. */
    static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            System.err.println(folder + " stays: " + e);
        }
    }
}
