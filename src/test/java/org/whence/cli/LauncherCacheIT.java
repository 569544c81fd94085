package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.InstalledWhence;
import org.whence.LanternCopy;
import org.whence.model.ExitCode;

/**
 * The cache of classes that {@code ./whence} makes for its next start: made once, unseen, and never in the way.
 * A stand-in for Java writes down what it is asked to do; a few tests have the real one.
 */
class LauncherCacheIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Instant BUILT = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path temporary;

    private Path copy;
    private Path jar;

    @BeforeEach
    void makeAProjectThatHasAGraph() throws IOException {
        copy = Files.createDirectories(temporary.resolve("Откуда & co"));
        Files.copy(PROJECT.resolve("whence"), copy.resolve("whence"));
        assertThat(copy.resolve("whence").toFile().setExecutable(true)).isTrue();
        jar = Files.createDirectories(copy.resolve("target")).resolve("whence.jar");
        Files.writeString(jar, "a jar");
        Files.setLastModifiedTime(jar, FileTime.from(BUILT));
        Files.writeString(
                Files.createDirectories(copy.resolve(".whence/store")).resolve("current"), "20260102T030405000Z\n");
    }

    /** JUnit warns of every link that it finds when it tidies up. */
    @AfterEach
    void takeTheLinksAway() throws IOException {
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "24.0.1", "25.0.3", "26"})
    void firstCommandIsFollowedByARehearsalFromWhichTheSecondStarts(String version) throws Exception {
        Launch launch = with(version, "echo classes >\"${argument#*=}\"");
        assertThat(run(launch)).doesNotContain("-XX:AOT", "-XX:SharedArchiveFile");
        String cache = onlyCache().toString();
        assertThat(run(launch))
                .contains((version.compareTo("25") < 0 ? "-XX:SharedArchiveFile=" : "-XX:AOTCache=") + cache);
        assertThat(rehearsals())
                .singleElement()
                .asString()
                .contains("org.whence.cli.Rehearsal --commands")
                // JDK 17 breaks down over an archive of the server's classes.
                .matches(line -> line.contains("--server") == version.compareTo("25") >= 0);
    }

    @Test
    void newJarGetsANewCacheAndTheOldOneGoes() throws Exception {
        Launch old = with("17.0.15", "echo classes >\"${argument#*=}\"");
        run(old);
        Launch launch = with("25.0.3", "echo classes >\"${argument#*=}\"");
        run(launch);
        assertThat(caches()).hasSize(2);
        Files.setLastModifiedTime(jar, FileTime.from(BUILT.minusSeconds(60)));
        assertThat(run(launch)).doesNotContain("-XX:AOT");
        assertThat(onlyCache().toString()).endsWith(".aot");
        assertThat(run(launch)).contains("-XX:AOTCache=");
    }

    @Test
    void jarThatIsReplacedDuringItsRehearsalGetsOneOfItsOwn() throws Exception {
        Launch launch = with("25.0.3", "echo classes >\"${argument#*=}\"; touch \"$jar\"");
        run(launch);
        assertThat(run(launch)).doesNotContain("-XX:AOTCache=");
    }

    @Test
    void failedRehearsalIsNotTriedAgainAndLeavesNothingToStartFrom() throws Exception {
        Launch launch = with("25.0.3", "echo half >\"${argument#*=}\"; exit 1");
        run(launch);
        assertThat(onlyCache()).isEmptyFile();
        assertThat(run(launch)).doesNotContain("-XX:AOT");
        assertThat(rehearsals()).hasSize(1);
    }

    @Test
    void twoLaunchersAtOnceRehearseOnce() throws Exception {
        Launch launch = with("25.0.3", "sleep 1; echo classes >\"${argument#*=}\"");
        Path talk = temporary.resolve("talk");
        Process other = launch.start(temporary.resolve("other"), talk, "--version");
        run(launch);
        assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
        waitForTheRehearsal();
        assertThat(rehearsals()).hasSize(1);
        assertThat(talk).isEmptyFile();
    }

    @Test
    void rehearsalsOfTwoJdksAtOnceDoNotDisturbEachOther() throws Exception {
        Launch slow = with("25.0.3", "echo classes >\"${argument#*=}\"; sleep 2; [ -s \"${argument#*=}\" ]");
        slow.run("--version");
        run(with("17.0.15", "echo classes >\"${argument#*=}\""));
        assertThat(caches()).hasSize(2).noneMatch(cache -> cache.toFile().length() == 0);
    }

    @Test
    void lockOfARehearsalThatWasKilledIsGivenUp() throws Exception {
        Launch launch = with("25.0.3", "echo classes >\"${argument#*=}\"");
        run(launch);
        Path cache = onlyCache();
        Files.delete(cache);
        Path lock = Files.createDirectories(Path.of(cache + ".lock"));
        Files.writeString(lock.resolve("pid"), "999999999");
        run(launch);
        run(launch);
        assertThat(run(launch)).contains("-XX:AOTCache=");
    }

    @Test
    void folderThatCannotBeWrittenIsNoFault() throws Exception {
        Files.writeString(copy.resolve("target/start"), "a file where the folder would be");
        assertThat(run(with("25.0.3", "echo never"))).doesNotContain("-XX:AOT");
        assertThat(rehearsals()).isEmpty();
    }

    @Test
    void withoutAGraphThereIsNothingToRehearse() throws Exception {
        Files.delete(copy.resolve(".whence/store/current"));
        run(with("25.0.3", "echo never"));
        assertThat(rehearsals()).isEmpty();
        assertThat(caches()).isEmpty();
    }

    @Test
    void cacheCanBeForbidden() throws Exception {
        Launch launch = with("25.0.3", "echo classes >\"${argument#*=}\"");
        run(launch);
        assertThat(run(launch.with("WHENCE_NO_CACHE", "1"))).doesNotContain("-XX:AOT");
        assertThat(rehearsals()).hasSize(1);
    }

    @Test
    void serverStartsWithItTooAndALoadDoesNot() throws Exception {
        Launch launch = with("25.0.3", "echo classes >\"${argument#*=}\"");
        run(launch);
        assertThat(launch.run("serve").out())
                .contains("-XX:AOTCache=" + onlyCache())
                .doesNotContain("-XX:TieredStopAtLevel");
        assertThat(launch.run("load").out()).doesNotContain("-XX:AOT");
    }

    /** The cache that was rehearsed for all process tests; making one more costs a minute. */
    @Test
    void realCacheChangesNoAnswer() throws Exception {
        Launch launch = new Launch(InstalledWhence.launcher(), temporary);
        try (Stream<Path> made = Files.list(InstalledWhence.folder().resolve("target/start"))) {
            assertThat(made).singleElement(PATH).isNotEmptyFile();
        }
        var plain = launch.with("WHENCE_NO_CACHE", "1").run("ask", "root-causes");
        assertThat(launch.run("ask", "root-causes")).isEqualTo(plain);
        assertThat(plain.exitCode()).as(plain.err()).isEqualTo(ExitCode.FINE);
        assertThat(plain.out()).isNotBlank();
    }

    @Test
    void damagedCacheIsPassedOverInSilence() throws Exception {
        theRealProgram();
        Launch launch = new Launch(copy.resolve("whence"), temporary)
                .with(
                        "WHENCE_STORE",
                        InstalledWhence.folder().resolve(".whence/store").toString());
        Path start = Files.createDirectories(copy.resolve("target/start"));
        try (Stream<Path> made = Files.list(InstalledWhence.folder().resolve("target/start"))) {
            Path damaged = start.resolve(made.findFirst().orElseThrow().getFileName());
            Files.writeString(damaged, "no classes");
            Files.setLastModifiedTime(damaged, Files.getLastModifiedTime(jar));
        }
        var plain = launch.with("WHENCE_NO_CACHE", "1").run("ask", "root-causes");
        assertThat(launch.run("ask", "root-causes")).isEqualTo(plain);
        assertThat(plain.exitCode()).as(plain.err()).isEqualTo(ExitCode.FINE);
        assertThat(onlyCache()).content().isEqualTo("no classes");
    }

    @Test
    @EnabledIfSystemProperty(named = "whence.thorough", matches = "true")
    void realCacheIsMadeInAFolderWithSpacesAndCyrillicLettersToo() throws Exception {
        theRealProgram();
        LanternCopy lantern = new LanternCopy(temporary);
        Launch launch = new Launch(copy.resolve("whence"), temporary);
        var build = launch.run(
                "build",
                "--data",
                lantern.data().toString(),
                "--store",
                copy.resolve(".whence/store").toString());
        assertThat(build.exitCode()).as(build.err()).isEqualTo(ExitCode.FINE);
        waitForTheRehearsal();
        assertThat(onlyCache()).isNotEmptyFile();
        var plain = launch.with("WHENCE_NO_CACHE", "1").run("ask", "root-causes");
        assertThat(launch.run("ask", "root-causes")).isEqualTo(plain);
        assertThat(plain.out()).contains("the failure of the whalers to come");
    }

    /** The launcher's JDK: says what it was asked to do, and does something when it is asked for a cache. */
    private Launch with(String version, String rehearsal) throws IOException {
        Path home = temporary.resolve("jdk-" + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Launch.script(home.resolve("bin/java"), """
                jar='%s'
                for argument in "$@"; do
                  case $argument in
                    -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*)
                      echo "$@" >>'%s'
                      %s
                      exit ;;
                  esac
                done
                echo "$@"
                """.formatted(jar, temporary.resolve("rehearsals"), rehearsal));
        return new Launch(copy.resolve("whence"), temporary).with("WHENCE_JAVA_HOME", home.toString());
    }

    private void theRealProgram() throws IOException {
        Files.createSymbolicLink(copy.resolve("target/lib"), PROJECT.resolve("target/lib"));
        for (String folder : List.of("ontology", "data")) {
            Files.createSymbolicLink(copy.resolve(folder), PROJECT.resolve(folder));
        }
        // Last, since a jar that is older than the rest would be built anew.
        Files.copy(PROJECT.resolve("target/whence.jar"), jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the program printed; nothing may be said beside it. */
    private String run(Launch launch) throws Exception {
        var outcome = launch.run("--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        waitForTheRehearsal();
        return outcome.out();
    }

    private void waitForTheRehearsal() throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        while (!inStartFolder(".lock").isEmpty()) {
            assertThat(Instant.now()).as("the rehearsal has not ended").isBefore(end);
            Thread.sleep(50);
        }
    }

    private Path onlyCache() throws IOException {
        assertThat(caches()).hasSize(1);
        return caches().get(0);
    }

    private List<Path> caches() throws IOException {
        return inStartFolder("");
    }

    private List<Path> inStartFolder(String ending) throws IOException {
        Path folder = copy.resolve("target/start");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private List<String> rehearsals() throws IOException {
        Path log = temporary.resolve("rehearsals");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }
}
