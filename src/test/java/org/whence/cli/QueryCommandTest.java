package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.whence.model.ExitCode;

/** {@code whence query} on a graph of the invented account, run in this JVM. */
@ResourceLock("System.in")
class QueryCommandTest extends LanternCommands {

    @TempDir
    private static Path folder;

    @Test
    void selectFromAFileIsATable() throws IOException {
        assertThat(query("SELECT ?a ?b { ?a wh:compelled ?b }")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).isEqualTo("""
                        a                        b
                        ───────────────────────  ────────────────────────
                        factor:collapse-of-dues  factor:oil-ration-halved

                        1 row.
                        """);
    }

    @Test
    void queryCanComeFromStdin() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("ASK { ?a wh:compelled ?b }".getBytes(StandardCharsets.UTF_8)));
            assertThat(asked("query", "-")).isEqualTo(ExitCode.FINE);
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).isEqualTo("true\n");
    }

    @Test
    void triplesAreTurtleOrWhatWasAskedFor() throws IOException {
        assertThat(query("CONSTRUCT WHERE { ?a wh:compelled ?b }")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("@prefix factor:", "factor:collapse-of-dues wh:compelled");
        out.getBuffer().setLength(0);
        assertThat(query("CONSTRUCT WHERE { ?a wh:compelled ?b }", "--format", "ntriples"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void formatThatDoesNotFitTheFormIsBadUse() throws IOException {
        assertThat(query("CONSTRUCT WHERE { ?a wh:compelled ?b }", "--format", "csv"))
                .isEqualTo(ExitCode.BAD_USE);
        assertThat(query("ASK {}", "--format", "turtle")).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString())
                .contains("The query gives triples, and “csv” is no format for them")
                .contains("There is no format “turtle” for an answer");
    }

    @Test
    void faultsHaveAnExitCodeAndASentence() throws IOException {
        assertThat(query("INSERT DATA { wh:a wh:b wh:c }")).isEqualTo(ExitCode.BAD_USE);
        assertThat(query("SELECT *\n{ ?a ?b }")).isEqualTo(ExitCode.BAD_USE);
        assertThat(asked("query", "none.rq")).isEqualTo(ExitCode.COULD_NOT_READ);
        Path latin = Files.write(folder.resolve("latin.rq"), "# é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(asked("query", latin.toString())).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("is an update"),
                        line -> assertThat(line).contains("q.rq:2: not SPARQL"),
                        line -> assertThat(line).isEqualTo("There is no file none.rq."),
                        line -> assertThat(line).isEqualTo(latin + " is not UTF-8 text."));
    }

    private int query(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("q.rq"), text);
        return asked(Stream.concat(Stream.of("query", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}
