package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.ExitCode;

/**
 * {@code ./whence} as a stranger meets it: from any folder, through a link, without Java, without Maven, twice at
 * once. Where a build is needed, a stand-in for Maven does it. Does not test any command.
 */
class LauncherIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "dirname",
            "env",
            "find",
            "flock",
            "grep",
            "head",
            "mkdir",
            "readlink",
            "rm",
            "sleep",
            "tail",
            "touch");

    @TempDir
    private Path temporary;

    /** The folder's name is a test by itself. */
    private Path elsewhere;

    @BeforeEach
    void makeAFolderWithAHardName() throws IOException {
        elsewhere = Files.createDirectories(temporary.resolve("Откуда это, Ёж & co"));
    }

    /** JUnit warns of every link that it finds when it tidies up. */
    @AfterEach
    void takeTheLinksAway() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void runsFromAnotherFolder() throws Exception {
        var outcome = new Launch(PROJECT.resolve("whence"), elsewhere).run("--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("whence ");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void runsThroughALinkToALink() throws Exception {
        Path first = Files.createSymbolicLink(elsewhere.resolve("first"), PROJECT.resolve("whence"));
        Path second = Files.createSymbolicLink(
                elsewhere.resolve("second"), Path.of(first.getFileName().toString()));
        assertThat(new Launch(second, temporary).run("--version").out()).startsWith("whence ");
    }

    @Test
    void projectMayStandInAFolderWithSpacesAndCyrillicLetters() throws Exception {
        Path copy = copyOfTheProject();
        var outcome = new Launch(copy.resolve("whence"), temporary)
                .with("LC_ALL", "C")
                .run("--version");
        assertThat(outcome.out()).startsWith("whence ");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void exitCodeOfTheProgramIsTheLaunchers() throws Exception {
        var outcome = new Launch(PROJECT.resolve("whence"), elsewhere).run("no-such-command");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_USE);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void noColorWinsOverAForcedColour() throws Exception {
        Launch forced = new Launch(PROJECT.resolve("whence"), elsewhere).with("CLICOLOR_FORCE", "1");
        assertThat(forced.run("--help").out()).contains("\u001b[");
        assertThat(forced.with("NO_COLOR", "1").run("--help").out()).doesNotContain("\u001b[");
    }

    @Test
    void withoutJavaSaysSoInOneSentence() throws Exception {
        var outcome = new Launch(PROJECT.resolve("whence"), elsewhere, Map.of())
                .with("WHENCE_JAVA_HOME", "")
                .with("WHENCE_JAVA_PLACES", elsewhere.toString())
                .run("--version");
        assertThat(outcome.err()).startsWith("Whence needs Java 17 or later").hasLineCount(1);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ);
    }

    @Test
    void olderJavaIsNamedAsUnfit() throws Exception {
        Path old = jdk("old", "1.8.0_392");
        var outcome = new Launch(PROJECT.resolve("whence"), elsewhere)
                .with("WHENCE_JAVA_HOME", old.toString())
                .run("--version");
        assertThat(outcome.err()).contains("no JDK from 17 up", old.toString()).hasLineCount(1);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ);
    }

    @Test
    void newestJavaIsTaken() throws Exception {
        for (String version : List.of("9.0.4", "17.0.15", "21.0.1", "1.8.0_392")) {
            jdk("jdk-" + version, version);
        }
        var outcome = new Launch(PROJECT.resolve("whence"), elsewhere, Map.of())
                .with("WHENCE_JAVA_HOME", "")
                .with("WHENCE_JAVA_PLACES", elsewhere.toString())
                .run("--version");
        assertThat(outcome.out()).isEqualToIgnoringNewLines("Java 21.0.1");
    }

    @Test
    void withoutMavenAndProgramSaysSoInOneSentence() throws Exception {
        Path copy = copyOfTheProject();
        Files.delete(copy.resolve("target/whence.jar"));
        var outcome = onlyWithTools(copy).run("--version");
        assertThat(outcome.err()).contains("there is no Maven").hasLineCount(1);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ);
    }

    @Test
    void withoutMavenTheProgramAsItWasStillRuns() throws Exception {
        Path copy = copyOfTheProject();
        makeOutOfDate(copy);
        var outcome = onlyWithTools(copy).run("--version");
        assertThat(outcome.err()).contains("running the program as it was").hasLineCount(1);
        assertThat(outcome.out()).startsWith("whence ");
    }

    @Test
    void failedBuildShowsTheEndOfTheLogAndKeepsTheOldProgram() throws Exception {
        Path copy = copyOfTheProject();
        makeOutOfDate(copy);
        Launch launch = onlyWithTools(copy);
        Launch.script(temporary.resolve("tools/mvn"), "echo 'Foo.java:7: error'; exit 1\n");
        var outcome = launch.run("--version");
        assertThat(outcome.err()).contains("Foo.java:7: error", "Building Whence failed");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(copy.resolve("target/whence.jar")).exists();
    }

    @Test
    void changedSourcesAreBuiltOnceAndQuietSaysNothing() throws Exception {
        Path copy = copyOfTheProject();
        makeOutOfDate(copy);
        Launch launch = onlyWithTools(copy);
        Launch.script(temporary.resolve("tools/mvn"), "echo built >> builds; touch target/whence.jar\n");
        assertThat(launch.run("--quiet", "--version").err()).isEmpty();
        assertThat(launch.run("--version").err()).isEmpty();
        assertThat(copy.resolve("builds")).hasContent("built");
    }

    @Test
    void buildIsAnnounced() throws Exception {
        Path copy = copyOfTheProject();
        makeOutOfDate(copy);
        Launch launch = onlyWithTools(copy);
        Launch.script(temporary.resolve("tools/mvn"), "touch target/whence.jar\n");
        assertThat(launch.run("--version").err()).contains("building Whence").hasLineCount(1);
    }

    @Test
    void twoLaunchersAtOnceBuildOnce() throws Exception {
        assertThat(buildsOfTwoLaunchersAtOnce()).isEqualTo(1);
    }

    @Test
    void twoLaunchersAtOnceBuildOnceWithoutFlock() throws Exception {
        Launch.onlyTheseTools(temporary.resolve("tools"), TOOLS);
        Files.deleteIfExists(temporary.resolve("tools/flock"));
        assertThat(buildsOfTwoLaunchersAtOnce()).isEqualTo(1);
    }

    private int buildsOfTwoLaunchersAtOnce() throws IOException, InterruptedException {
        Path copy = copyOfTheProject();
        makeOutOfDate(copy);
        Launch launch = onlyWithTools(copy);
        Launch.script(temporary.resolve("tools/mvn"), "echo built >> builds; sleep 1; touch target/whence.jar\n");
        Path talk = temporary.resolve("talk");
        Process first = launch.start(temporary.resolve("out1"), talk, "--version");
        var second = launch.run("--version");
        assertThat(second.out()).startsWith("whence ");
        assertThat(first.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(first.exitValue()).isZero();
        return Files.readAllLines(copy.resolve("builds")).size();
    }

    /** A project like ours, already built: the launcher, the program, and one source. */
    private Path copyOfTheProject() throws IOException {
        Path copy = elsewhere.resolve("проект");
        Files.createDirectories(copy.resolve("target"));
        Files.createDirectories(copy.resolve("src/main"));
        Files.writeString(copy.resolve("pom.xml"), "<project/>");
        Files.copy(PROJECT.resolve("whence"), copy.resolve("whence"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createSymbolicLink(copy.resolve("target/lib"), PROJECT.resolve("target/lib"));
        Files.copy(PROJECT.resolve("target/whence.jar"), copy.resolve("target/whence.jar"));
        return copy;
    }

    private static void makeOutOfDate(Path copy) throws IOException {
        Files.setLastModifiedTime(
                copy.resolve("target/whence.jar"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    private Launch onlyWithTools(Path copy) throws IOException {
        Path tools = temporary.resolve("tools");
        if (!Files.exists(tools)) {
            Launch.onlyTheseTools(tools, TOOLS);
        }
        return new Launch(copy.resolve("whence"), elsewhere).with("PATH", tools.toString());
    }

    /** What the launcher takes for a JDK; its java says which it is. */
    private Path jdk(String name, String version) throws IOException {
        Path home = elsewhere.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Launch.script(home.resolve("bin/java"), "echo Java " + version + "\n");
        return home;
    }
}
