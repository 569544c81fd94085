package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.whence.model.ExitCode;
import org.whence.model.Terms;
import picocli.CommandLine;

@ResourceLock("System.in")
class LoadCommandTest {
    private static final String CLAIM = "<http://example.org/c> <" + Terms.WH + "%s> <%s> .\n";

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void claimsFromStandardInputCanBeAskedAfterwards() throws IOException {
        String claim = CLAIM.formatted("cause", "http://example.org/a")
                + CLAIM.formatted("effect", "http://example.org/b")
                + CLAIM.formatted("relation", Terms.CONTRIBUTED_TO)
                + CLAIM.formatted("stance", Terms.WH + "asserts")
                + CLAIM.formatted("modality", Terms.WH + "actual")
                + "<http://example.org/a> <" + Terms.TYPE + "> <" + Terms.FACTOR + "> .\n";
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(claim.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("load", "--store", store(), "--account", "rivers", "-"))
                    .as(err.toString())
                    .isEqualTo(ExitCode.FINE);
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).contains("Loaded: 1 claims on 2 factors of 1 accounts, from 6 statements");
        assertThat(err.toString()).contains("Reading standard input").contains("Deriving");
        Path query = Files.writeString(
                temp.resolve("effects.rq"), "SELECT ?e { <http://example.org/a> <" + Terms.BEARS_ON + ">+ ?e }");
        assertThat(run("query", query.toString(), "--store", store(), "--format", "csv"))
                .as(err.toString())
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("http://example.org/b");
    }

    @Test
    void missingFileUnknownEndingAndUnknownFormatAreSaid() throws IOException {
        Path odd = Files.writeString(temp.resolve("claims.txt"), "");
        assertThat(run("load", "--store", store(), "nowhere.nq")).isEqualTo(ExitCode.COULD_NOT_READ);
        assertThat(run("load", "--store", store(), odd.toString())).isEqualTo(ExitCode.BAD_USE);
        assertThat(run("load", "--store", store(), "--format", "morse", odd.toString()))
                .isEqualTo(ExitCode.BAD_USE);
        assertThat(run("load", "--store", store(), "--account", "Ä", odd.toString()))
                .isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString())
                .contains("nowhere.nq: there is no such file.")
                .contains("its ending does not tell its form; say it with --format (nquads, ntriples,")
                .contains("There is no format 'morse'; there are nquads, ")
                .contains("--account takes small letters");
        assertThat(temp.resolve("store")).doesNotExist();
    }

    private String store() {
        return temp.resolve("store").toString();
    }

    private int run(String... args) {
        CommandLine line = WhenceCommand.commandLine(Map.of())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return WhenceCommand.execute(line, args);
    }
}
