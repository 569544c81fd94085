package org.whence.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;

/** Asking: defaults, arguments that do not fit, limits, and answers without rows. */
class QuestionRunnerTest {

    @Test
    void defaultForTheQuestionCountsBeforeTheAccountsOutcome() {
        Given effect = TestAsking.lantern("causes-of", Map.of()).given().get(0);
        assertThat(effect.isDefault()).isTrue();
        assertThat(effect.shown()).isEqualTo("the going out of the lamps on the Lower Quay (factor:dark-lamps)");
    }

    @Test
    void withoutADefaultForTheQuestionTheOutcomeIsTaken() {
        Given effect = TestAsking.lantern("root-causes", Map.of()).given().get(0);
        assertThat(effect.shown()).isEqualTo("the decline of the Lamp Guild (factor:decline-of-the-guild)");
    }

    @Test
    void defaultOfTheFileIsTakenWhereTheAccountHasNone() {
        Answer answer = TestAsking.lantern("leads-to", Map.of("from", "factor:herring-failure"));
        assertThat(answer.given()).extracting(Given::label).contains("3");
    }

    @Test
    void accountsThatDifferOnADefaultHaveToBeToldApart() {
        QuestionRunner runner = new QuestionRunner(TestView.both());
        assertThatThrownBy(() -> runner.run(QuestionCatalog.ofProgram().question("root-causes"), Map.of()))
                .hasMessageStartingWith("The accounts differ on what --effect is when none is given; say which: ")
                .hasMessageContaining("the decline of the Lamp Guild (lantern-factor:decline-of-the-guild)");
    }

    @Test
    void missingArgumentIsBadUseAndSaysWhatItIs() {
        assertThatThrownBy(() -> TestAsking.lantern("roles-of", Map.of()))
                .isInstanceOfSatisfying(UserMessageException.class, e -> assertThat(e.exitCode())
                        .isEqualTo(ExitCode.BAD_USE))
                .hasMessage("roles-of needs --actor: the person, party, institution or group you ask about"
                        + " (a label, a prefixed name or an IRI).");
    }

    @Test
    void unknownArgumentIsBadUseAndNamesTheKnown() {
        assertThatThrownBy(() -> TestAsking.lantern("causes-of", Map.of("efect", "hunger")))
                .hasMessage("causes-of has no parameter “efect”; it has effect, voice, relation.");
    }

    @Test
    void argumentOfTheWrongTypeIsBadUse() {
        assertThatThrownBy(() -> TestAsking.lantern("claims-in-passage", Map.of("line", "six")))
                .hasMessage("--line takes a whole number, such as 3, and “six” is none.");
    }

    @Test
    void optionalArgumentNarrowsTheAnswer() {
        assertThat(TestAsking.lantern("claims-by-note", Map.of("number", "4")).rows())
                .hasSize(2);
        assertThat(TestAsking.lantern("timeline", Map.of("from", "1705-05-15")).rows())
                .extracting(row -> row.get(2).getLiteralLexicalForm())
                .containsExactly("the dissolution of the Lamp Guild", "the sale of the Guild House");
        assertThat(TestAsking.lantern("timeline", Map.of("to", "1702-01-01")).rows())
                .hasSize(2);
        assertThat(TestAsking.lantern("timeline", Map.of("factor", "darkening of the town"))
                        .rows())
                .extracting(row -> row.get(2).getLiteralLexicalForm())
                .containsExactly("the going out of the lamps on the Lower Quay");
    }

    @Test
    void narrowerRelationIsFoundUnderTheWider() {
        assertThat(causes("caused")).containsExactly("caused", "caused", "caused");
        assertThat(causes("contributed to")).hasSize(4);
        assertThat(causes("bears on")).hasSize(4);
    }

    @Test
    void sameQuestionCanBeAskedAgainWithOtherArguments() {
        CannedQuestion question = QuestionCatalog.ofProgram().question("effects-of");
        QuestionRunner runner = new QuestionRunner(TestView.lantern());
        int first = runner.run(question, Map.of("cause", "factor:dark-lamps")).total();
        assertThat(runner.run(question, Map.of("cause", "hunger")).total()).isEqualTo(1);
        assertThat(runner.run(question, Map.of("cause", "factor:dark-lamps")).total())
                .isEqualTo(first)
                .isEqualTo(1);
    }

    @Test
    void valueCannotChangeWhatIsAsked() {
        String injection = "6 } ?a ?b ?c . { ?d ?e ?f";
        assertThatThrownBy(() -> TestAsking.lantern("claims-in-passage", Map.of("line", injection)))
                .hasMessageContaining("takes a whole number");
    }

    @Test
    void limitKeepsTheFirstRowsAndCountsAll() {
        CannedQuestion question = QuestionCatalog.ofProgram().question("timeline");
        Answer answer = new QuestionRunner(TestView.lantern()).run(question, Map.of(), 3);
        assertThat(answer.rows()).hasSize(3);
        assertThat(answer.total()).isEqualTo(11);
    }

    @Test
    void emptyAnswerSaysWhyWithTheLabelsFilledIn() {
        Answer answer = TestAsking.lantern("causes-of", Map.of("effect", "hunger"));
        assertThat(answer.whyEmpty()).contains("No claim in this account says what brought about hunger.");
    }

    @Test
    void emptyAnswerNamesTheFilterWithoutWhichThereWouldBeRows() {
        Answer answer = TestAsking.lantern("causes-of", Map.of("effect", "factor:dark-lamps", "voice", "Mira Voss"));
        assertThat(answer.whyEmpty().orElseThrow())
                .isEqualTo("Nothing fits --voice (Mira Voss); without that there would be 4 rows.");
    }

    @Test
    void emptyAnswerNamesAllFiltersWhereNoneAloneIsToBlame() {
        Answer answer = TestAsking.lantern(
                "causes-of", Map.of("effect", "factor:dark-lamps", "voice", "Mira Voss", "relation", "prevented"));
        assertThat(answer.whyEmpty().orElseThrow())
                .isEqualTo("Nothing fits --voice (Mira Voss) and --relation (prevented);"
                        + " without any of them there would be 4 rows.");
    }

    @Test
    void rootsComeInTwoLabelledLists() {
        assertThat(TestAsking.lantern("root-causes", Map.of()).rows())
                .extracting(row -> List.of(text(row.get(0)), text(row.get(1))))
                .containsExactly(
                        List.of("called a root by a voice", "the failure of the whalers to come"),
                        List.of("no claimed cause in this graph", "the end of the annual vote"),
                        List.of("no claimed cause in this graph", "the failure of the whalers to come"));
    }

    @Test
    void failureOfTheInternationalRevolutionIsNamedAsARoot() {
        Answer answer = new QuestionRunner(TestView.degeneration())
                .run(QuestionCatalog.ofProgram().question("root-causes"), Map.of());
        assertThat(answer.rows())
                .filteredOn(row -> text(row.get(0)).equals("called a root by a voice"))
                .extracting(row -> text(row.get(1)))
                .containsExactly("the failure of the international revolution");
    }

    private static List<String> causes(String relation) {
        return TestAsking.lantern("causes-of", Map.of("effect", "factor:dark-lamps", "relation", relation))
                .rows()
                .stream()
                .map(row -> text(row.get(1)))
                .toList();
    }

    private static String text(Node node) {
        return node.getLiteralLexicalForm();
    }
}
