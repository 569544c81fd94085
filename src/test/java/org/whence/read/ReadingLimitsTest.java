package org.whence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.model.UserMessageException;

/** Files that ask too much of their reader, each beside one that only just does not. */
class ReadingLimitsTest {
    private static final int DEEP = 20_000;
    private static final int LONG = (int) Limits.STATEMENT_BYTES + 100_000;

    private static final int BOMB = (int) Limits.UNPACKED_BYTES + 2_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.ttl", "a.trig"})
    void blankNodesMayNestButNotForEver(String name) throws IOException {
        String in = "[ <urn:p> ";
        Path fine = write(name, "<urn:s> <urn:p> " + in.repeat(400) + "1" + " ]".repeat(400) + " .");
        assertThat(new RdfFileReader().read(fine).graph().size()).isEqualTo(401);
        Path deep = write(name, "<urn:s> <urn:p>\n" + in.repeat(DEEP) + "1" + " ]".repeat(DEEP) + " .");
        assertRefused(deep, name + ":2: not valid ", "more than 500 things stand one in another");
    }

    @ParameterizedTest
    @CsvSource({"a.jsonld", "a.ndjsonld", "a.rj"})
    void bracketsTenThousandDeepAreASentence(String name) throws IOException {
        assertRefused(write(name, "{\"urn:a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)), name, "not valid");
        assertRefused(write(name, "[".repeat(DEEP) + "]".repeat(DEEP)), name, "not valid");
    }

    @Test
    void elementsTenThousandDeepAreASentence() throws IOException {
        String xml = "<a xmlns=\"urn:\">".repeat(DEEP) + "</a>".repeat(DEEP);
        assertRefused(write("a.rdf", xml), "a.rdf:1: not valid RDF/XML", "more than 500 things");
        assertRefused(write("a.trix", xml), "a.trix:1: not valid TriX");
    }

    @Test
    void textWithoutAnEndIsNotReadIntoMemory() throws IOException {
        String text = "<urn:s> <urn:p> \"\"\"" + "x".repeat(1000) + "\"\"\" .\n";
        assertThat(new RdfFileReader().read(write("a.ttl", text)).graph().size())
                .isEqualTo(1);
        Path endless = written("b.ttl", "<urn:s> <urn:p>\n\"\"\"", 'x');
        assertRefused(endless, "b.ttl:2: a statement does not end within 16 MB");
    }

    @ParameterizedTest
    @CsvSource({"a.nq, nquads", "a.nt, ntriples", "a.jsonl, causenet", "a.json, wikidata"})
    void lineWithoutAnEndIsToldWithItsNumber(String name, String format) throws IOException {
        String good = name.startsWith("a.n") ? "<urn:s> <urn:p> <urn:o> .\n" : "\n";
        Path endless = written(name, good + good, 'x');
        assertThatThrownBy(() -> load(endless, format))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining(name + ":3: a line is longer than 16 MB");
    }

    @Test
    void bombIsStopped() throws IOException {
        Path gzip = folder.resolve("a.nq.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            fill(out, "\n", BOMB);
        }
        assertThatThrownBy(() -> load(gzip, "nquads"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("a.nq.gz")
                .hasMessageContaining("unpacks to more than 250 times its length");
        Path bzip2 = folder.resolve("a.nt.bz2");
        try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bzip2))) {
            fill(out, "\n", BOMB);
        }
        assertThatThrownBy(() -> load(bzip2, "ntriples"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("unpacks to more than 250 times its length");
    }

    @Test
    void muchPackedTightIsNoBomb() throws IOException {
        Path gzip = folder.resolve("a.nq.gz");
        String beginning = "<urn:s> <urn:p> <urn:" + "something-long-that-packs-well/".repeat(8);
        int statements = BOMB / beginning.length();
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(gzip)))) {
            for (int i = 0; i < statements; i++) {
                out.write((beginning + i + "> .\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertThat(load(gzip, "nquads")).isEqualTo(statements);
    }

    private long load(Path file, String format) {
        long[] statements = new long[1];
        try (StatementReader reader = new StatementReader(1)) {
            reader.read(
                    ClaimFile.of(file.toString(), ClaimFormat.named(format), System.in),
                    block -> statements[0] += block.size());
        }
        return statements[0];
    }

    private static void assertRefused(Path file, String... says) {
        assertThatThrownBy(() -> new RdfFileReader().read(file))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContainingAll(says);
    }

    /** A beginning, and then a letter until nobody reads on. */
    private Path written(String name, String beginning, char letter) throws IOException {
        Path file = write(name, beginning);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND))) {
            fill(out, String.valueOf(letter), LONG);
        }
        return file;
    }

    private static void fill(OutputStream out, String with, int times) throws IOException {
        byte[] block = with.repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < times; written += block.length) {
            out.write(block);
        }
    }

    private Path write(String name, String body) throws IOException {
        return Files.writeString(folder.resolve(name), body);
    }
}
