package org.whence.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Questions that a reader would put to the first account, with answers that were read off the text by hand and
 * not off the graph ({@code forty-questions.yaml}): so this can fail where the golden answers, which were taken
 * from the program, cannot. Owns no canned question.
 */
class FortyQuestionsTest {

    private static final Path FILE = Path.of("src/test/resources/forty-questions.yaml");

    private static View view;

    @BeforeAll
    static void readTheAccount() {
        view = TestView.degeneration();
    }

    /** A question in plain words, how to ask it here, and what the text answers. */
    private record Expected(
            String id,
            String question,
            List<Integer> lines,
            String ask,
            Map<String, String> with,
            List<Map<String, String>> rows,
            Integer count,
            List<Map<String, String>> not) {}

    @Test
    void thereAreFortyAndTheyDrawOnMostOfTheCannedQuestionsAndTheWholeText() throws IOException {
        List<Expected> all = questions();
        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all.stream().map(Expected::id)).doesNotHaveDuplicates();
        assertThat(all.stream().map(Expected::question)).doesNotHaveDuplicates();
        assertThat(all.stream().map(Expected::ask).distinct()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(all).allSatisfy(expected -> assertThat(expected.rows()).isNotEmpty());
        assertThat(all.stream().flatMap(expected -> expected.lines().stream()).map(line -> line / 10))
                .contains(0, 1, 2, 3, 4, 5);
    }

    @TestFactory
    Stream<DynamicTest> theGraphAnswersAsTheTextDoes() throws IOException {
        return questions().stream()
                .map(expected ->
                        DynamicTest.dynamicTest(expected.id() + ": " + expected.question(), () -> check(expected)));
    }

    private static void check(Expected expected) {
        Answer answer =
                new QuestionRunner(view).run(QuestionCatalog.ofProgram().question(expected.ask()), expected.with());
        List<Map<String, String>> got =
                answer.rows().stream().map(row -> cells(answer.columns(), row)).toList();
        String told = "%s (%s %s)%nrows got:%n%s"
                .formatted(
                        expected.question(),
                        expected.ask(),
                        expected.with(),
                        got.stream().map(Object::toString).collect(Collectors.joining("\n")));
        assertThat(answer.columns()).as(told).containsAll(columnsNamedIn(expected));
        for (Map<String, String> row : expected.rows()) {
            assertThat(got).as(told).anySatisfy(cells -> assertThat(cells).containsAllEntriesOf(row));
        }
        for (Map<String, String> row : expected.not()) {
            assertThat(got).as(told).noneMatch(cells -> cells.entrySet().containsAll(row.entrySet()));
        }
        if (expected.count() != null) {
            assertThat(got).as(told).hasSize(expected.count());
        }
    }

    /** So that a misspelt column cannot pass for a row that does not occur. */
    private static List<String> columnsNamedIn(Expected expected) {
        return Stream.concat(expected.rows().stream(), expected.not().stream())
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .toList();
    }

    private static Map<String, String> cells(List<String> columns, List<Node> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Node term = row.get(i);
            if (!columns.get(i).endsWith("_iri")) {
                cells.put(
                        columns.get(i),
                        term == null ? "" : term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
            }
        }
        return cells;
    }

    private static List<Expected> questions() throws IOException {
        Object all = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
        return ((List<?>) all).stream().map(one -> question((Map<?, ?>) one)).toList();
    }

    private static Expected question(Map<?, ?> one) {
        assertThat(one.keySet().stream().map(String::valueOf))
                .isSubsetOf("id", "question", "line", "ask", "with", "rows", "count", "not");
        return new Expected(
                String.valueOf(one.get("id")),
                String.valueOf(one.get("question")),
                list(one.get("line")).stream().map(Integer.class::cast).toList(),
                String.valueOf(one.get("ask")),
                texts(one.get("with")),
                list(one.get("rows")).stream().map(FortyQuestionsTest::texts).toList(),
                (Integer) one.get("count"),
                list(one.get("not")).stream().map(FortyQuestionsTest::texts).toList());
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list
                ? list
                : Stream.of(value).filter(Objects::nonNull).toList();
    }

    private static Map<String, String> texts(Object value) {
        Map<String, String> texts = new HashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
        }
        return texts;
    }
}
