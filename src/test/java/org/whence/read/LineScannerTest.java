package org.whence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.Thorough;
import org.whence.model.UserMessageException;
import org.whence.term.TermBytes;

/** The scanner against Rio: the same statements taken, the same refused, in the same words, at the same line. */
class LineScannerTest {
    private static final String A = "<http://example.org/a> ";

    /** Pieces of lines: plain ones, odd ones that are right, and wrong ones. */
    private static final String[] IRIS = {
        "<http://example.org/a>",
        "<https://example.org/b#c>",
        "<http://example.org>",
        "<http://example.org#x>",
        "<urn:x:y>",
        "<urn:isbn:0-19-853453-1>",
        "<http://example.org/a?b=c&d=e#f>",
        "<http://example.org/a%20b>",
        "<http://example.org/(a)_b,c;d:e@f!g$h*i+j'k>",
        "<http://example.org:8080/a>",
        "<http://user@example.org/a>",
        "<http://EXAMPLE.org/ü>",
        "<http://example.org/\\u00fc>",
        "<mailto:a@example.org>",
        "<http://1.2.3.4/a>",
        "<http://[::1]/a>",
        "<http://a.b.c.d-e/f//g/../h>",
        "<http://a>"
    };

    private static final String[] BAD_IRIS = {
        "<a>",
        "<>",
        "<http://example.org/a b>",
        "<http://example.org/a%2>",
        "<http://example.org/a%zz>",
        "<http://example.org/a\\n>",
        "<http://example.org/a",
        "<http://>",
        "<http:///a>",
        "<http://example.org/a#b#c>",
        "<http://example.org/a|b>",
        "<http://example.org/{a}>",
        "<http://example.org/\u0001>",
        "<http://[a/b>",
        "<urn:>",
        "<urn:x>",
        "<http:a>",
        "<http://exa_mple.org/a>",
        "<http://example.org/[a]>",
        "<://a>",
        "<http://-/>",
        "<http://.../a>",
        "<http://example.org/a\">",
        "<http://example.org/a^b>",
        "<http://example.org/a`b>"
    };

    private static final String[] LITERALS = {
        "\"plain\"",
        "\"\"",
        "\"with space and 'quote'\"",
        "\"Привет, ü 日本 𐍈\"",
        "\"tab\\tnew\\nline\\\"q\\\\\"",
        "\"\\u00e9\\U0001F600\"",
        "\"a\"@en",
        "\"a\"@en-GB",
        "\"a\"@EN-gb",
        "\"a\"@zh-Hant",
        "\"\"@de",
        "\"\\n\"@fr",
        "\"x\"^^<http://www.w3.org/2001/XMLSchema#string>",
        "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "\"-01\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "\"0.30\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        "\"+1.\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        "\".5\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
        "\"1\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
        "\"2020-01-01\"^^<http://www.w3.org/2001/XMLSchema#date>",
        "\"1e3\"^^<http://www.w3.org/2001/XMLSchema#double>",
        "\"1917-03~\"^^<http://id.loc.gov/datatypes/edtf/EDTF>",
        "\"tab\there\"",
        "\"a@b^^c\"",
        "\"# no comment\" "
    };

    private static final String[] BAD_LITERALS = {
        "\"open",
        "\"a\"@",
        "\"a\"@e",
        "\"a\"@123",
        "\"a\"@no-such-language-at-all",
        "\"a\"@en-",
        "\"a\"^^",
        "\"a\"^<http://www.w3.org/2001/XMLSchema#string>",
        "\"x\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "\"1.5\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "\"\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        "\".\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        "\"1e1\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        "\"yes\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
        "\"a\"^^<http://example.org/unknown>",
        "\"\\x\"",
        "\"\\u12\"",
        "'a'",
        "12",
        "true",
        "\"\\uD800\"",
        "\"a\"^^<b>",
        "\"a\"@en^^<http://example.org/x>"
    };

    private static final String[] BLANKS = {"_:a", "_:b1", "_:c-d", "_:e.f", "_:1", "_:x_y"};
    private static final String[] BAD_BLANKS = {"_:", "_a", "_:-a", "_: a"};
    private static final String[] ENDS = {" .", " . ", ".", " .\t", " . # why", "\t."};
    private static final String[] BAD_ENDS = {"", " ;", " . .", " . x", " , ."};
    private static final String[] GAPS = {" ", " ", " ", "  ", "\t", ""};

    @ParameterizedTest
    @EnumSource(
            value = RdfFormat.class,
            names = {"N_TRIPLES", "N_QUADS"})
    void takesAndRefusesWhatRioDoesOnRandomDocuments(RdfFormat format) throws IOException {
        int refused = 0;
        int documents = Thorough.of(1_500, 5_000);
        for (int seed = 0; seed < documents; seed++) {
            byte[] document = document(new Random(seed), format);
            Outcome expected = byRio(document, format);
            assertThat(byScanner(document, format, 1 + seed % 200))
                    .as("seed %d:%n%s", seed, new String(document, StandardCharsets.UTF_8))
                    .isEqualTo(expected);
            refused += expected.fault.isPresent() ? 1 : 0;
        }
        assertThat(refused).isBetween(documents / 10, documents * 9 / 10);
    }

    @Test
    void everyOddPieceIsJudgedAsRioJudgesIt() throws IOException {
        AtomicInteger judged = new AtomicInteger();
        for (String[] objects : List.of(IRIS, BAD_IRIS, LITERALS, BAD_LITERALS, BLANKS, BAD_BLANKS)) {
            for (String object : objects) {
                judge(A + A + object + " .\n", judged);
                judge(object + " " + A + A + ".\n", judged);
                judge(A + A + A + object + " .\n", judged);
                judge(A + object + " " + A + ".", judged);
                for (String end : BAD_ENDS) {
                    judge(A + A + object + end + "\n", judged);
                }
            }
        }
        assertThat(judged).hasValueGreaterThan(800);
    }

    /** Every single byte in place of one in each term: nothing may be taken that Rio refuses, nor the reverse. */
    @Test
    void everyCharacterInEveryTermIsJudgedAsRioJudgesIt() throws IOException {
        AtomicInteger judged = new AtomicInteger();
        for (char c = 1; c < 0x180; c++) {
            judge("<http://example.org/a" + c + "b> " + A + "\"x\" .\n", judged);
            judge("<http://ex" + c + "mple.org/b> " + A + "\"x\" .\n", judged);
            judge("<http://" + c + "example.org/b> " + A + "\"x\" .\n", judged);
            judge("<urn:a" + c + "b> " + A + "\"x\" .\n", judged);
            judge(A + A + "\"a" + c + "b\" .\n", judged);
            judge(A + A + "\"a\\" + c + "b\" .\n", judged);
            judge(A + A + "\"a\"@e" + c + " .\n", judged);
            judge(A + A + "\"1" + c + "\"^^<http://www.w3.org/2001/XMLSchema#decimal> .\n", judged);
            judge(A + A + "_:a" + c + "b .\n", judged);
            judge(A + A + "<http://example.org/c>" + c + ".\n", judged);
            judge(A + A + "<http://example.org/c> ." + c + "\n", judged);
            judge(c + A + A + "<http://example.org/c> .\n", judged);
        }
        assertThat(judged).hasValue(12 * 0x17F);
    }

    private static void judge(String line, AtomicInteger judged) throws IOException {
        byte[] document = (A + A + "\"before\"@en .\n" + line).getBytes(StandardCharsets.UTF_8);
        assertThat(byScanner(document, RdfFormat.N_QUADS, 1 << 20))
                .as(line)
                .isEqualTo(byRio(document, RdfFormat.N_QUADS));
        judged.incrementAndGet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyKindOfLineEndIsOne(String lineEnd) throws IOException {
        String text = String.join(
                lineEnd,
                A + A + "\"1\" .",
                "",
                "# a comment",
                A + A + "\"2\" .",
                A + A + "\"bad\" ",
                A + A + "\"4\" .");
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        Outcome outcome = byScanner(document, RdfFormat.N_QUADS, 1 << 20);
        assertThat(outcome).isEqualTo(byRio(document, RdfFormat.N_QUADS));
        assertThat(outcome.statements).hasSize(2);
        assertThat(outcome.fault.orElseThrow()).startsWith("file.nq:5: not valid N-Quads: ");
    }

    @Test
    void aLineThatIsCutOffIsSaidToBe() {
        SyntaxFault fault = new SyntaxFault("file.nq", RdfFormat.N_QUADS, new LineMemory());
        assertThat(fault.cutOff(new ArrayIndexOutOfBoundsException(), 4).getMessage())
                .isEqualTo(
                        "file.nq:5: not valid N-Quads: the line ends in the middle of a statement; complete it, with a"
                                + " full stop at its end.");
    }

    @Test
    void byteOrderMarkIsPassedAndWrongUtf8IsNot() throws IOException {
        byte[] marked = ("\uFEFF" + A + A + "\"ü\" .\n").getBytes(StandardCharsets.UTF_8);
        assertThat(byScanner(marked, RdfFormat.N_QUADS, 100).statements).hasSize(1);
        byte[] latin = (A + A + "\"ü\" .\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(byScanner(latin, RdfFormat.N_QUADS, 100).fault)
                .contains("file.nq: it is not in UTF-8; save it again with that encoding.");
    }

    @Test
    void blankNodesOfTwoFilesDiffer() {
        byte[] line = ("_:a " + A + "_:a .\n").getBytes(StandardCharsets.UTF_8);
        StatementBlock first = scan(line, "f0-");
        StatementBlock second = scan(line, "f1-");
        assertThat(first.subject(0)).isEqualTo(first.object(0));
        assertThat(bytes(first, first.subject(0))).isEqualTo(TermBytes.ofBlank("f0-a"));
        assertThat(bytes(second, second.subject(0))).isEqualTo(TermBytes.ofBlank("f1-a"));
    }

    @Test
    void linesLongerThanABlockAreWhole() throws IOException {
        String long1 = A + A + "\"" + "x".repeat(5_000) + "\" .\n";
        byte[] document = (long1 + A + A + "\"short\" .\n" + long1).getBytes(StandardCharsets.UTF_8);
        assertThat(byScanner(document, RdfFormat.N_QUADS, 16)).isEqualTo(byRio(document, RdfFormat.N_QUADS));
    }

    private static StatementBlock scan(byte[] line, String blankPrefix) {
        byte[] padded = Arrays.copyOf(line, line.length + LineScanner.PADDING);
        return new LineScanner(padded, RdfFormat.N_QUADS, "file.nq", LineScanner.noLanguages(), blankPrefix)
                .scan(line.length);
    }

    private record Outcome(List<List<String>> statements, Optional<String> fault) {}

    private static Outcome byScanner(byte[] document, RdfFormat format, int blockSize) throws IOException {
        Set<String> languages = LineScanner.noLanguages();
        LineBlocks blocks = new LineBlocks(new ByteArrayInputStream(document), blockSize);
        List<List<String>> statements = new ArrayList<>();
        long before = 0;
        for (LineBlocks.Lines lines = blocks.next(); lines != null; lines = blocks.next()) {
            StatementBlock block = new LineScanner(lines.bytes(), format, "file.nq", languages, "")
                    .scan(lines.end())
                    .after(before);
            for (int i = 0; i < block.size(); i++) {
                statements.add(List.of(
                        text(block, block.subject(i)),
                        text(block, block.predicate(i)),
                        text(block, block.object(i)),
                        block.graph(i) < 0 ? "" : text(block, block.graph(i)),
                        "line " + block.location(i).line()));
            }
            if (block.hasFault()) {
                return new Outcome(statements, Optional.of(block.fault().getMessage()));
            }
            before += block.lines();
        }
        return new Outcome(statements, Optional.empty());
    }

    private static String text(StatementBlock block, int term) {
        return new String(bytes(block, term), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(StatementBlock block, int term) {
        return Arrays.copyOfRange(
                block.terms().bytes(), block.terms().start(term), block.terms().end(term));
    }

    private static Outcome byRio(byte[] document, RdfFormat format) throws IOException {
        List<List<String>> statements = new ArrayList<>();
        LineMemory lines = new LineMemory();
        RDFParser parser = StrictParser.of(format, lines);
        parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                statements.add(List.of(
                        text(statement.getSubject()),
                        text(statement.getPredicate()),
                        text(statement.getObject()),
                        statement.getContext() == null ? "" : text(statement.getContext()),
                        "line " + lines.statementLine()));
            }
        });
        try (InputStream in = new ByteArrayInputStream(document)) {
            parser.parse(Utf8Reader.of(in));
        } catch (RDFParseException e) {
            UserMessageException fault = new SyntaxFault("file.nq", format, lines).sentence(e);
            return new Outcome(statements, Optional.of(fault.getMessage()));
        } catch (ArrayIndexOutOfBoundsException e) {
            UserMessageException fault = new SyntaxFault("file.nq", format, lines).cutOff(e, 0);
            return new Outcome(statements, Optional.of(fault.getMessage()));
        }
        return new Outcome(statements, Optional.empty());
    }

    private static String text(Value term) {
        byte[] bytes = term instanceof BNode blank ? TermBytes.ofBlank(blank.getID()) : TermBytes.of(term);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] document(Random random, RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int lines = random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            String line = random.nextInt(8) == 0 ? "# comment ü" : statement(random, format);
            out.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            boolean last = i == lines - 1 && random.nextBoolean();
            out.writeBytes((last ? "" : random.nextInt(6) == 0 ? "\r\n" : "\n").getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String statement(Random random, RdfFormat format) {
        StringBuilder line = new StringBuilder(random.nextInt(10) == 0 ? " " : "");
        line.append(random.nextInt(5) == 0 ? pick(random, BLANKS, BAD_BLANKS) : pick(random, IRIS, BAD_IRIS));
        line.append(pick(random, GAPS, GAPS))
                .append(pick(random, IRIS, BAD_IRIS))
                .append(pick(random, GAPS, GAPS));
        int object = random.nextInt(10);
        line.append(
                object == 0
                        ? pick(random, BLANKS, BAD_BLANKS)
                        : object < 4 ? pick(random, IRIS, BAD_IRIS) : pick(random, LITERALS, BAD_LITERALS));
        if (format == RdfFormat.N_QUADS && random.nextInt(3) > 0) {
            line.append(pick(random, GAPS, GAPS));
            line.append(random.nextInt(8) == 0 ? pick(random, BLANKS, BAD_BLANKS) : pick(random, IRIS, BAD_IRIS));
        }
        return line.append(pick(random, ENDS, BAD_ENDS)).toString();
    }

    /** One in fifty is bad. */
    private static String pick(Random random, String[] good, String[] bad) {
        String[] from = random.nextInt(50) == 0 ? bad : good;
        return from[random.nextInt(from.length)];
    }
}
