package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;
import org.whence.model.ExitCode;

/** {@code whence build}: what it prints where, and its exit codes. */
class BuildCommandTest {
    @TempDir
    Path temp;

    private LanternCopy lantern;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheAccount() throws IOException {
        lantern = new LanternCopy(temp);
    }

    @Test
    void figuresGoToStdoutAndStepsToStderr() {
        assertThat(build()).isEqualTo(ExitCode.FINE);
        assertThat(out.toString().lines().toList()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("lantern: 35 claims on 29 factors; from them 15 links and 11 edges");
            assertThat(lines.get(1)).startsWith("Checked: ");
            assertThat(lines.get(2)).matches("Stored: [\\d,]+ triples, in .*store, after \\d+\\.\\d seconds");
        });
        assertThat(err.toString().lines()).hasSize(4);
    }

    @Test
    void secondBuildSaysThatNothingChanged() {
        build();
        assertThat(build()).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("triples, unchanged, in ");
    }

    @Test
    void quietLeavesTheStepsOut() {
        assertThat(build("--quiet")).isEqualTo(ExitCode.FINE);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).contains("lantern: ");
    }

    @Test
    void violationIsAFindingAndNothingIsBuilt() throws IOException {
        lantern.replace("claims.ttl", "    wh:claimedBy actor:chronicler ;\n", "");
        assertThat(build()).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("claims.ttl:", "Nothing was built").doesNotContain("Until then");
        assertThat(out.toString()).isEmpty();
        assertThat(lantern.builds()).isEmpty();
    }

    @Test
    void violationAfterABuildTellsWhichGraphAnswers() throws IOException {
        build();
        lantern.replace("claims.ttl", "    wh:claimedBy actor:chronicler ;\n", "");
        assertThat(build()).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).containsPattern("Until then the graph of \\d{4}-\\d\\d-\\d\\dT\\S+Z answers\\.");
    }

    @Test
    void fileThatCannotBeReadIsNamed() throws IOException {
        Files.writeString(lantern.account().resolve("claims.ttl"), "no Turtle");
        assertThat(build()).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(err.toString()).contains("claims.ttl:1");
    }

    @Test
    void folderThatIsNotThereIsOneSentence() {
        assertThat(run(
                        "build",
                        "--data",
                        temp.resolve("nothing").toString(),
                        "--store",
                        lantern.store().toString()))
                .isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(err.toString()).contains("there is no such folder");
    }

    @Test
    void storeThatCannotBeWrittenIsOneSentence() throws IOException {
        Files.writeString(lantern.store(), "in the way");
        assertThat(build()).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("--store");
    }

    @Test
    void fileOfUnknownFormatIsNotPassedOverInSilence() throws IOException {
        Files.writeString(lantern.account().resolve("claims.docx"), "");
        assertThat(build()).isEqualTo(ExitCode.FINE);
        assertThat(err.toString()).contains("Not read", "claims.docx");
    }

    @Test
    void helpNeedsNoManual() {
        assertThat(run("build", "--help")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("--data", "--store", "--source", "Examples:", "Exit codes:");
    }

    private int build(String... more) {
        return run(Stream.concat(
                        Stream.of(
                                "build",
                                "--data",
                                lantern.data().toString(),
                                "--store",
                                lantern.store().toString()),
                        List.of(more).stream())
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        return WhenceCommand.commandLine(Map.of())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
