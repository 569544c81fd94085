package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.whence.ask.Answer;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.term.PrefixTable;

/** Answers in every format. Owns no question. */
class AnswerExporterTest {

    private static final Node TEXT = NodeFactory.createLiteralString("a \"quoted\", comma'd | piped text");
    private static final Node COUNT = NodeFactory.createLiteralDT("12", XSDDatatype.XSDinteger);
    private static final Node CAUSE = NodeFactory.createURI(Terms.WH + "cause");

    private static final Answer ANSWER = answer(
            List.of("what", "nothing", "claims", "what_iri"),
            List.of(
                    Arrays.asList(TEXT, null, COUNT, CAUSE),
                    Arrays.asList(NodeFactory.createLiteralLang("mühle", "de"), null, null, null)),
            2);

    @Test
    void csvIsThatOfSparqlResults() {
        assertThat(write(ANSWER, AnswerFormat.CSV, OptionalInt.empty()))
                .isEqualTo("what,nothing,claims,what_iri\r\n"
                        + "\"a \"\"quoted\"\", comma'd | piped text\",,12,https://w3id.org/whence/ontology#cause\r\n"
                        + "mühle,,,\r\n");
    }

    /** A spreadsheet may work the first out and R must not see another: see decision 28. */
    @Test
    void whatASpreadsheetTakesForAFormulaIsLeftAsItIs() {
        Answer answer = answer(
                List.of("what", "year"),
                List.of(List.of(
                        NodeFactory.createLiteralString("=HYPERLINK(\"http://x.example\",\"+1\")"),
                        NodeFactory.createLiteralString("-0043"))),
                1);
        assertThat(write(answer, AnswerFormat.CSV, OptionalInt.empty()))
                .isEqualTo("what,year\r\n\"=HYPERLINK(\"\"http://x.example\"\",\"\"+1\"\")\",-0043\r\n");
    }

    @Test
    void tsvIsThatOfSparqlResults() {
        assertThat(write(ANSWER, AnswerFormat.TSV, OptionalInt.empty()))
                .isEqualTo("?what\t?nothing\t?claims\t?what_iri\n"
                        + "\"a \\\"quoted\\\", comma'd | piped text\"\t\t12\t<https://w3id.org/whence/ontology#cause>\n"
                        + "\"mühle\"@de\t\t\t\n");
    }

    @Test
    void jsonReadsBackAsTheSameTerms() {
        String json = write(ANSWER, AnswerFormat.JSON, OptionalInt.empty());
        RowSet rows = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ARQ.getContext());
        List<List<Node>> read = new ArrayList<>();
        rows.forEachRemaining(binding -> read.add(Arrays.asList(
                binding.get("what"), binding.get("nothing"), binding.get("claims"), binding.get("what_iri"))));
        assertThat(read).isEqualTo(ANSWER.rows());
    }

    @Test
    void tableWithoutAWidthHasALineARowAndShortNames() {
        assertThat(write(ANSWER, AnswerFormat.TABLE, OptionalInt.empty())).isEqualTo("""
                        What is there?
                          asked of: a test

                        what                              claims  what IRI
                        ────────────────────────────────  ──────  ────────
                        a "quoted", comma'd | piped text      12  wh:cause
                        mühle

                        2 rows.
                        Left out, since no row has anything there: nothing.
                        A count is volume.
                        """);
    }

    @Test
    void tableFitsTheWidth() {
        for (int width = 40; width < 120; width++) {
            assertThat(write(ANSWER, AnswerFormat.TABLE, OptionalInt.of(width)).lines())
                    .allMatch(fits(width));
        }
    }

    @Test
    void irisGoFirstWhereRoomIsScarce() {
        assertThat(write(ANSWER, AnswerFormat.TABLE, OptionalInt.of(30)))
                .contains("a \"quoted\", comma'd |")
                .doesNotContain("wh:cause");
    }

    @Test
    void namesAreNeverBroken() {
        Answer longNamed = answer(
                List.of("what", "what_iri"),
                List.of(List.of(TEXT, NodeFactory.createURI(Terms.WH + "intendedToBringAbout"))),
                1);
        for (int width = 30; width < 100; width++) {
            String table = write(longNamed, AnswerFormat.TABLE, OptionalInt.of(width));
            assertThat(table.contains("wh:intendedToBringAbout") || !table.contains("what IRI"))
                    .as(table)
                    .isTrue();
        }
    }

    @Test
    void rowsBecomeParagraphsWhereColumnsDoNotFit() {
        List<String> columns =
                IntStream.range(0, 9).mapToObj(i -> "c" + (char) ('a' + i)).toList();
        List<Node> row = columns.stream()
                .map(column -> NodeFactory.createLiteralString("a value of " + column))
                .toList();
        String table = write(answer(columns, List.of(row, row), 2), AnswerFormat.TABLE, OptionalInt.of(60));
        assertThat(table).contains("ca  a value of ca\ncb  a value of cb\n", "\n\nca  a value of ca\n");
    }

    @Test
    void cutAnswerSaysHowManyRowsThereAre() {
        Answer cut = answer(List.of("a"), List.of(List.of(COUNT)), 7);
        assertThat(write(cut, AnswerFormat.TABLE, OptionalInt.empty())).contains("The first 1 of 7 rows.");
    }

    @Test
    void emptyAnswerSaysWhyAndHasNoGrid() {
        Answer empty = new Answer(
                "What is there?",
                "a test",
                List.of(),
                List.of("a"),
                List.of(),
                0,
                List.of("A count is volume."),
                Optional.of("There is nothing."),
                PrefixTable.of(Stream.empty()));
        assertThat(write(empty, AnswerFormat.TABLE, OptionalInt.empty()))
                .isEqualTo("What is there?\n  asked of: a test\n\nThere is nothing.\n");
        assertThat(write(empty, AnswerFormat.CSV, OptionalInt.empty())).isEqualTo("a\r\n");
        assertThat(write(empty, AnswerFormat.MARKDOWN, OptionalInt.empty())).contains("There is nothing.");
    }

    @Test
    void markdownEscapesWhatMarkdownWouldRead() {
        assertThat(write(ANSWER, AnswerFormat.MARKDOWN, OptionalInt.empty()))
                .contains(
                        "**What is there?**",
                        "| what | nothing | claims | what IRI |\n| --- | --- | ---: | --- |\n",
                        "| a \"quoted\", comma'd \\| piped text |  | 12 | `wh:cause` |\n",
                        "*A count is volume.*");
    }

    @Test
    void truthOfAnAskIsAWordOrJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerExporter.write(true, AnswerFormat.TABLE, out);
        AnswerExporter.write(false, AnswerFormat.JSON, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("true\n")
                .containsPattern("\"boolean\"\\s*:\\s*false");
    }

    @Test
    void unknownFormatIsBadUse() {
        assertThat(AnswerFormat.named("CSV")).isEqualTo(AnswerFormat.CSV);
        assertThatThrownBy(() -> AnswerFormat.named("xls"))
                .isInstanceOf(UserMessageException.class)
                .hasMessage("There is no format “xls” for an answer; there are table, csv, tsv, json, markdown.");
    }

    private static Predicate<String> fits(int width) {
        return line -> line.codePointCount(0, line.length()) <= width;
    }

    private static Answer answer(List<String> columns, List<List<Node>> rows, int total) {
        return new Answer(
                "What is there?",
                "a test",
                List.of(),
                columns,
                rows,
                total,
                List.of("A count is volume."),
                Optional.empty(),
                PrefixTable.of(Stream.empty()));
    }

    private static String write(Answer answer, AnswerFormat format, OptionalInt width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerExporter.write(answer, format, width, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
