package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.ExitCode;

/** {@code whence new}: what stands in the folder then, and what it refuses. */
class NewCommandTest extends LanternCommands {
    @TempDir
    private Path folder;

    private Path text;

    @BeforeEach
    void writeAText() throws IOException {
        text = Files.writeString(folder.resolve("mill.txt"), """
                The Mill

                The river froze, and because it froze the mill stood still for a month. So it was.

                “No water, no flour.”

                Anna Reed, a miller

                What Followed

                Bread was dear that winter, since the mill stood still, and the poor went hungry.
                """);
    }

    @Test
    void accountThatWasBegunHasNoViolation() {
        assertThat(run("new", "mill", "--source", text.toString(), "--data", folder.toString()))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("account.ttl", "passages.ttl", "claims.ttl");
        assertThat(err.toString()).contains("6 passages", "whence check");
        String data = folder.resolve("mill").toString();
        assertThat(run("check", "--data", data, "--source", text.toString())).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("0 violations", "6 passages compared with the text.");
    }

    @Test
    void passageIsALongSentenceOrAWholeLineUnderItsHeading() throws IOException {
        run("new", "mill", "--source", text.toString(), "--data", folder.toString());
        assertThat(Files.readString(folder.resolve("mill/passages.ttl")))
                .contains("passage:p01 a", "passage:p02-s01 a", "passage:p03 a", "passage:p04 a", "passage:p06 a")
                .doesNotContain("p02-s02")
                .containsSubsequence("passage:p04 a", "\"0 Opening\"", "passage:p05 a", "\"1 What Followed\"")
                .doesNotContain("froze", "flour", "Reed", "winter");
    }

    @Test
    void labelsAreWrittenAsTheyAreGiven() throws IOException {
        run(
                "new",
                "mill",
                "--source",
                text.toString(),
                "--data",
                folder.toString(),
                "--title",
                "The \"Mill\"",
                "--outcome",
                "hunger $1 \\ {title}");
        assertThat(Files.readString(folder.resolve("mill/account.ttl")))
                .contains("\"The \\\"Mill\\\"\"@en", "\"hunger $1 \\\\ {title}\"@en", "\"mill.txt\"@en");
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        run("new", "mill", "--source", text.toString(), "--data", folder.toString());
        Path claims = Files.writeString(folder.resolve("mill/claims.ttl"), "# mine\n");
        assertThat(run("new", "mill", "--source", text.toString(), "--data", folder.toString()))
                .isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("account.ttl: this is there already");
        assertThat(claims).hasContent("# mine\n");
    }

    @Test
    void whatCannotBecomeAnAccountIsRefusedInASentence() throws IOException {
        assertThat(run("new", "My Mill", "--source", text.toString())).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("“My Mill” is not");
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n\n");
        assertThat(run("new", "mill", "--source", empty.toString(), "--data", folder.toString()))
                .isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(err.toString()).contains("there are no words in it");
        Path other = Files.writeString(folder.resolve("utf16.txt"), "The mill", StandardCharsets.UTF_16);
        assertThat(run("new", "mill", "--source", other.toString(), "--data", folder.toString()))
                .isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(err.toString()).contains("it is not in UTF-8");
        assertThat(folder.resolve("mill")).doesNotExist();
    }

    @Test
    void textBrokenAtAFixedWidthIsAskedAfter() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.txt"), """
                The river froze that winter, and because it froze the
                mill in the valley stood still for a month, until the
                thaw came and set the wheel going again, and so bread
                was dear.
                """);
        run("new", "mill", "--source", broken.toString(), "--data", folder.toString());
        assertThat(err.toString()).contains("3 of 3 lines end in the middle of a sentence");
    }
}
