package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.model.ExitCode;
import picocli.CommandLine;

@Isolated("It changes System.out.")
class GenerateCommandTest {
    private final StringWriter err = new StringWriter();

    @Test
    void claimsGoToStandardOutputAndNothingElseDoes() {
        String out = standardOutputOf("generate", "--claims", "50", "--seed", "3", "--accounts", "2");
        assertThat(out.lines()).allMatch(line -> line.startsWith("<https://w3id.org/whence/id/"));
        assertThat(out.lines().filter(line -> line.contains("#cause> "))).hasSize(50);
        assertThat(out).contains("/collection-0>").doesNotContain("/collection-2>");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--claims 0, '--claims takes a number from 1 to 500000000, not 0.'",
        "--claims 600000000, '--claims takes a number from 1 to 500000000, not 600000000.'",
        "--claims 10 --accounts 0, '--accounts takes a number from 1 up, not 0.'"
    })
    void aNumberOutsideItsBoundsIsRefused(String options, String message) {
        assertThat(run(("generate " + options).split(" "))).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void endsWhenItsReaderHasGone() {
        PrintStream before = System.out;
        ReaderThatGoes reader = new ReaderThatGoes();
        System.setOut(new PrintStream(reader, true, StandardCharsets.UTF_8));
        try {
            assertThat(run("generate", "--claims", "20000")).isEqualTo(ExitCode.COULD_NOT_READ);
        } finally {
            System.setOut(before);
        }
        assertThat(err.toString())
                .contains("the reader of standard output has gone")
                .doesNotContain("\tat ");
        assertThat(reader.refused).as("writes after it went").isEqualTo(1);
    }

    private static final class ReaderThatGoes extends OutputStream {
        private int taken;
        private int refused;

        @Override
        public void write(int octet) throws IOException {
            if (taken++ >= 100_000) {
                refused++;
                throw new IOException("Broken pipe");
            }
        }
    }

    private String standardOutputOf(String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(run(args)).as(err.toString()).isEqualTo(ExitCode.FINE);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        CommandLine line = WhenceCommand.commandLine(Map.of()).setErr(new PrintWriter(err, true));
        return WhenceCommand.execute(line, args);
    }
}
