package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.InstalledWhence;
import org.whence.model.ExitCode;

/** {@code ./whence check} from the packaged jar, where shapes and rules are inside it and data outside. */
class CheckCommandIT {
    @TempDir
    private Path elsewhere;

    @Test
    void theProjectsOwnDataAreCheckedFromAnyFolder() throws IOException, InterruptedException {
        Launch.Outcome outcome = new Launch(InstalledWhence.launcher(), elsewhere).run("check");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("0 violations, ", "Checked 1 account, ", " rules. The passages were not");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void theSourceMayBeNamedByTheEnvironment() throws IOException, InterruptedException {
        Path lantern = Path.of("src/test/resources/accounts/lantern").toAbsolutePath();
        Launch.Outcome outcome = new Launch(InstalledWhence.launcher(), elsewhere)
                .with("WHENCE_SOURCE", lantern.resolve("source.txt").toString())
                .run("check", "--data", lantern.toString());
        assertThat(outcome.out()).contains("23 passages compared with the text.");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void theProgramFindsItsRulesWhereverItIsInstalled() throws IOException, InterruptedException {
        Path installed = Files.createDirectories(elsewhere.resolve("Мои проекты & co #1 100%"));
        Path jar = Files.copy(Path.of("target/whence.jar"), installed.resolve("whence.jar"));
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dwhence.home=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        jar + File.pathSeparator + Path.of("target/lib").toAbsolutePath() + "/*",
                        "org.whence.cli.WhenceCommand",
                        "check",
                        "--data",
                        Path.of("src/test/resources/accounts").toAbsolutePath().toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(printed).isEqualTo(ExitCode.FINE);
        assertThat(printed).contains("Checked 1 account, 35 claims");
    }
}
