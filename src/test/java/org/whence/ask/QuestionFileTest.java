package org.whence.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;

/** A query file becomes a question, or one sentence with file and line. Owns no running. */
class QuestionFileTest {

    private static final String GOOD = """
            #+ summary: Who said it?
            #+ description: |
            #+   Lists who said it,
            #+   in order.
            #+ tags: [voices]
            #+ parameters:
            #+   effect: {help: what you ask about, class: "wh:Factor"}
            #+   most: {help: at most so many}
            #+   voice: {help: only this voice}
            #+ defaults:
            #+   - most: 3
            #+ account-defaults: {effect: "wh:outcome"}
            #+ empty: Nobody said {effect}.
            #+ foot:
            #+   - A count is volume.
            #+ endpoint: http://example.org/sparql
            PREFIX wh: <https://w3id.org/whence/ontology#>
            SELECT ?voice
            WHERE {
              ?claim wh:effect ?_effect_iri ; wh:claimedBy ?voice .
              FILTER (COALESCE(?__voice_iri, ?voice) = ?voice)
              FILTER NOT EXISTS { SELECT ?n { ?claim wh:n ?n . FILTER (?n > ?_most_integer) } }
            }
            """;

    @Test
    void headerAndVariablesBecomeTheQuestion() {
        CannedQuestion question = read(GOOD);
        assertThat(question.summary()).isEqualTo("Who said it?");
        assertThat(question.description()).isEqualTo("Lists who said it,\nin order.");
        assertThat(question.tags()).containsExactly("voices");
        assertThat(question.foot()).containsExactly("A count is volume.");
        assertThat(question.parameters()).extracting(Parameter::name).containsExactly("effect", "most", "voice");
        assertThat(question.parameters()).extracting(Parameter::required).containsExactly(true, true, false);
        Parameter effect = question.parameter("effect").orElseThrow();
        assertThat(effect.ofClass()).contains(Terms.FACTOR);
        assertThat(effect.accountDefault()).contains(Terms.OUTCOME);
        assertThat(question.parameter("most").orElseThrow().fixedDefault()).contains("3");
    }

    @Test
    void parametersInSubqueriesAndFiltersAreFound() {
        assertThat(read(GOOD).parameter("most")).isPresent();
        assertThat(read(GOOD).parameter("voice")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    #+ summary: Who said it? | #+ sumary: Who? | q.rq:1: unknown decorator “sumary”
                    #+ summary: Who said it? | #+ summary: {a | q.rq:2: the decorators are not YAML here
                    #+ summary: Who said it? | #+ summary: | q.rq:1: the decorator “#+ summary:” is missing
                    #+ tags: [voices] | #+ defaults: | q.rq:5: “#+ defaults:” must name values
                    #+ tags: [voices] | #+ tags: {a: b} | q.rq:5: “#+ tags:” must be a list of texts
                    {help: at most so many} | {text: so many} | q.rq:6: “text” says nothing about a parameter
                    {help: at most so many} | {} | q.rq:6: the parameter “most” has no help
                    {help: what you ask about, class: "wh:Factor"} | {help: a, class: "deg:Factor"} | q.rq:6: the query declares no prefix for “deg:Factor”
                    - most: 3 | - least: 3 | q.rq:6: the query has no parameter “least”
                    Nobody said {effect}. | Not by {voice}. | q.rq:13: “{voice}” is no parameter that always has a value
                    ?_most_integer | ?_MOST_integer | ?_MOST_integer is no parameter's name
                    ?_most_integer | ?_most_integre | ?_most_integre: “integre” is no type of a parameter
                    ?_most_integer | ?_most_ex_size | ?_most_ex_size: “ex_size” is no type of a parameter
                    ?__voice_iri | ?_effect | two variables for the parameter “effect”
                    SELECT ?voice | SELECT * | q.rq:1: a question is a SELECT that names its columns
                    SELECT ?voice | ASK | q.rq:1: a question is a SELECT that names its columns
                    WHERE { | FROM <http://example.org/> WHERE { | q.rq:1: a question names no graph by FROM
                    ?claim wh:n ?n . | SERVICE <http://example.org/> { ?claim wh:n ?n } | q.rq:1: a question asks no other machine (SERVICE http://example.org/)
                    wh:claimedBy ?voice . | cl:claimedBy ?voice . | q.rq:20: the prefix “cl:” of cl:claimedBy is not declared
                    wh:claimedBy ?voice . | wh:claimedBy . | q.rq:20: not SPARQL at column
                    """)
    void faultIsToldWithFileAndLine(String right, String wrong, String message) {
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith("q.rq:")
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void fileWithoutHeaderIsNoQuestion() {
        assertThatThrownBy(() -> read("SELECT ?a WHERE { ?a ?b ?c }"))
                .hasMessage("q.rq:1: no decorators: a question begins with “#+ summary: …”.");
    }

    @Test
    void parameterThatTheHeaderDoesNotDescribeIsRefused() {
        assertThatThrownBy(() -> read(GOOD.replace("#+   voice: {help: only this voice}\n", "")))
                .hasMessage("q.rq:6: “#+ parameters:” does not say what “voice” is.");
    }

    private static CannedQuestion read(String text) {
        return QuestionFile.read("q", "q.rq", text);
    }
}
