package org.whence.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.SortCondition;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The questions that come with the program: each is plain SPARQL 1.1, names no account's things, is ordered, is
 * answered alike by Jena and by RDF4J, and gives the answer that was once found right ({@code golden/}).
 *
 * <p>To renew the golden answers after a change of data or question, run {@code mvn test
 * -Dtest=CannedQuestionsTest -Dgolden.renew=true} and read the diff.
 */
class CannedQuestionsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean RENEW = Boolean.getBoolean("golden.renew");

    /** On the invented account, and on the first account of the project. */
    private static final Map<String, View> VIEWS = new TreeMap<>();

    private static final Map<String, SecondEngine> ENGINES = new HashMap<>();

    private static final Map<String, Answer> ANSWERS = new HashMap<>();

    private static final Set<String> EMPTY_ON_LANTERN = Set.of();

    @BeforeAll
    static void readAccounts() {
        VIEWS.put("lantern", TestView.lantern());
        VIEWS.put("degeneration", TestView.degeneration());
        VIEWS.forEach((account, view) -> ENGINES.put(account, new SecondEngine(view.graph())));
    }

    @AfterAll
    static void close() {
        ENGINES.values().forEach(SecondEngine::close);
    }

    static List<CannedQuestion> questions() {
        return QuestionCatalog.ofProgram().contents().questions();
    }

    @Test
    void everyFileIsAQuestionAndThereAreAtLeastThirty() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries/ask"))) {
            assertThat(questions()).hasSize((int) files.count()).hasSizeGreaterThan(30);
        }
        assertThat(QuestionCatalog.ofProgram().contents().problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void namesNoDateAndNothingOfAnAccountOrItsDomain(CannedQuestion question) {
        String query = question.text();
        assertThat(query).doesNotContainPattern("https://w3id\\.org/whence/(id|degeneration)");
        assertThat(query).doesNotContainPattern("\\b(deg|factor|actor|claim|passage|lamp):[\\p{Ll}]");
        assertThat(query.replaceAll("(?m)^(#\\+|PREFIX).*$", "")).doesNotContainPattern("\\b(1[4-9]|20)\\d\\d\\b");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isPlainSparqlForBothParsers(CannedQuestion question) {
        assertThat(new SPARQLParser().parseQuery(question.text(), null)).isNotNull();
        assertThat(question.query().getPrefixMapping().getNsPrefixMap().keySet())
                .allSatisfy(prefix ->
                        assertThat(question.text()).containsPattern("(?m)^(?!PREFIX).*\\b" + prefix + ":\\w"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isOrderedByEveryColumn(CannedQuestion question) {
        assertThat(question.query().getOrderBy().stream()
                        .map(SortCondition::getExpression)
                        .filter(expression -> expression.isVariable())
                        .map(expression -> expression.getVarName()))
                .containsAll(question.query().getResultVars());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void putsLabelsBeforeIris(CannedQuestion question) {
        List<Boolean> isIri = question.query().getResultVars().stream()
                .map(column -> column.endsWith("_iri"))
                .toList();
        assertThat(isIri).isSorted();
        assertThat(question.query().getResultVars())
                .allSatisfy(column -> assertThat(column).matches(Pattern.compile("[a-z]+(_[a-z]+)*")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hasAManualPage(CannedQuestion question) {
        assertThat(question.summary()).endsWith("?");
        assertThat(question.description().length()).isGreaterThan(150);
        assertThat(question.empty()).endsWith(".");
        assertThat(question.tags()).isNotEmpty();
        assertThat(question.parameters())
                .allSatisfy(
                        parameter -> assertThat(parameter.help()).isNotBlank().doesNotEndWith("."));
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredAlikeByBothEngines() {
        return onEveryAccount("both engines", (account, question) -> {
            List<List<Node>> ofJena = answer(account, question).rows();
            String query = new QuestionRunner(VIEWS.get(account))
                    .bind(question, arguments(account, question))
                    .query()
                    .toString();
            assertThat(ENGINES.get(account).rows(query, question.query().getResultVars()))
                    .containsExactlyElementsOf(ofJena);
        });
    }

    @TestFactory
    Stream<DynamicTest> givesTheGoldenAnswer() {
        return onEveryAccount("golden", (account, question) -> {
            Answer answer = answer(account, question);
            Path file = GOLDEN.resolve(account).resolve(question.name() + ".csv");
            if (RENEW) {
                Files.writeString(file, GoldenAnswer.of(answer));
            }
            assertThat(file).content().isEqualTo(GoldenAnswer.of(answer));
        });
    }

    @TestFactory
    Stream<DynamicTest> hasAnAnswerOnBothAccounts() {
        return onEveryAccount("not empty", (account, question) -> {
            Answer answer = answer(account, question);
            boolean mayBeEmpty = account.equals("lantern") && EMPTY_ON_LANTERN.contains(question.name());
            assertThat(answer.rows().isEmpty()).as("empty").isEqualTo(mayBeEmpty);
        });
    }

    @Test
    void noGoldenAnswerIsLeftOver() throws IOException {
        List<String> names =
                questions().stream().map(question -> question.name() + ".csv").toList();
        for (String account : VIEWS.keySet()) {
            try (Stream<Path> files = Files.list(GOLDEN.resolve(account))) {
                assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".csv")))
                        .containsExactlyInAnyOrderElementsOf(names);
            }
        }
    }

    /** A test of one question on one account. */
    private interface Trial {
        void run(String account, CannedQuestion question) throws IOException;
    }

    private static Stream<DynamicTest> onEveryAccount(String what, Trial trial) {
        return VIEWS.keySet().stream().flatMap(account -> questions().stream()
                .map(question -> DynamicTest.dynamicTest(
                        question.name() + " on " + account + ": " + what, () -> trial.run(account, question))));
    }

    /** Jena's, worked out once for all that is held of it. */
    private static Answer answer(String account, CannedQuestion question) throws IOException {
        String key = question.name() + " on " + account;
        if (!ANSWERS.containsKey(key)) {
            ANSWERS.put(key, new QuestionRunner(VIEWS.get(account)).run(question, arguments(account, question)));
        }
        return ANSWERS.get(key);
    }

    private static Map<String, String> arguments(String account, CannedQuestion question) throws IOException {
        String yaml = Files.readString(GOLDEN.resolve(account).resolve("arguments.yaml"));
        Map<?, ?> all = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        Map<String, String> arguments = new HashMap<>();
        if (all.get(question.name()) instanceof Map<?, ?> own) {
            own.forEach((name, value) -> arguments.put(String.valueOf(name), String.valueOf(value)));
        }
        return arguments;
    }
}
