package org.whence.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.whence.trust.HostileReader.CLAIM_LINES;
import static org.whence.trust.HostileReader.EDTF;
import static org.whence.trust.HostileReader.INDEX;
import static org.whence.trust.HostileReader.JSONLD;
import static org.whence.trust.HostileReader.NQUADS;
import static org.whence.trust.HostileReader.QUERY;
import static org.whence.trust.HostileReader.QUESTION;
import static org.whence.trust.HostileReader.RDFXML;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.whence.causal.HostileIndex;

/** What spoilt input has broken, so that it does not break again. */
class FoundByFuzzingTest {

    static Stream<Arguments> found() throws IOException {
        return Stream.of(
                Arguments.of(
                        "a message quoted an IRI of 10,000 letters", NQUADS, "<http:%0" + "0".repeat(10_000) + "% > ."),
                Arguments.of(
                        "and so did the scanner's",
                        CLAIM_LINES,
                        "<https://a" + ")".repeat(10_000) + "<> <urn:p> <urn:o> ."),
                Arguments.of("an empty query had no line", QUESTION, "#+ summary: a\n"),
                Arguments.of("a query quoted all of a text", QUERY, "SELECT * { ?s ?p \"" + "-0".repeat(10_000) + "\n"),
                Arguments.of(
                        "a decorator with nothing behind it was no map of nothing",
                        QUESTION,
                        "#+ summary: a\n#+ parameters:\nSELECT * {}\n"),
                Arguments.of(
                        "a message quoted a tag of YAML of 10,000 letters",
                        QUESTION,
                        "#+ summary: !!java.net.URL" + "!!java.net.URL".repeat(1_000) + " [a]\nSELECT * {}\n"),
                Arguments.of("a date with line ends made two lines", EDTF, "1921\n-03"),
                Arguments.of("a message quoted 10,000 significant digits", EDTF, "Y-17E7S" + "9".repeat(10_000)),
                Arguments.of("brackets overflowed the stack", JSONLD, "[".repeat(20_000)),
                Arguments.of("a file that ended in its first line had no line", RDFXML, "<?xml "),
                Arguments.of(
                        "a message quoted the name of an encoding of 10,000 letters",
                        RDFXML,
                        "<?xml version=\"1.0\" encoding=\"UTF-" + "a".repeat(10_000) + "\"?><a/>"),
                Arguments.of("and those of a query", QUERY, "ASK " + "{".repeat(20_000)),
                Arguments.of("and of a question", QUESTION, "#+ summary: " + "[".repeat(20_000) + "\nSELECT * {}"),
                Arguments.of(
                        "an index named a relation that it had not",
                        INDEX,
                        new String(HostileIndex.sample(), UTF_8)
                                .replaceFirst("caused", "caustic")
                                .substring(0, 60)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("found")
    void isReadOrRefusedInASentence(String what, HostileReader reader, String input) throws IOException {
        reader.read(input.getBytes(UTF_8));
    }
}
