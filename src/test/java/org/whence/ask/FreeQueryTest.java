package org.whence.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;

/** The user's own queries, on the invented account. */
class FreeQueryTest {

    @Test
    void selectGivesRowsAndNeedsNoPrefixLines() {
        FreeResult.Table table = (FreeResult.Table)
                run("SELECT ?cause WHERE { ?cause wh:contributedTo factor:dark-lamps } ORDER BY ?cause");
        assertThat(table.answer().rows())
                .extracting(row -> row.get(0).getURI().replaceAll(".*/", ""))
                .containsExactly("long-storms", "loss-of-trade", "oil-ration-halved");
    }

    @Test
    void prefixOfTheQueryCountsBeforeTheKnownOne() {
        FreeResult.Truth truth =
                (FreeResult.Truth) run("PREFIX wh: <http://example.org/> ASK { ?a wh:contributedTo ?b }");
        assertThat(truth.value()).isFalse();
    }

    @Test
    void askGivesATruth() {
        assertThat(run("ASK { ?a wh:contributedTo ?b }")).isEqualTo(new FreeResult.Truth(true));
    }

    @ParameterizedTest
    @CsvSource({"CONSTRUCT { ?a wh:bearsOn ?b } WHERE { ?a wh:caused ?b }, 5", "DESCRIBE claim:p07-c02, 11"})
    void constructAndDescribeGiveTriples(String query, int triples) {
        FreeResult.Triples result = (FreeResult.Triples) run(query);
        assertThat(result.graph().size()).isGreaterThanOrEqualTo(triples);
    }

    @Test
    void functionThatIsGivenWhatItCannotTakeIsToldInASentence() {
        String prefix = "PREFIX whf: <https://w3id.org/whence/function#> ";
        assertThatThrownBy(() -> run(prefix + "SELECT * { (?a ?b) whf:chain (?c ?d ?e ?f ?g ?h ?i) }"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith("q.rq: whf:chain needs to know where");
        assertThatThrownBy(() -> run(prefix + "SELECT * { (?a ?b) whf:chain (?c) }"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith("q.rq: whf:chain is written (from to");
    }

    @Test
    void whatJenaTakesForAFormatIsToldInASentence() {
        assertThatThrownBy(() -> run("SELECT (GROUP_CONCAT(?a; separator='% ') AS ?x) { ?a ?b ?c }"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith("q.rq: the separator of a GROUP_CONCAT has a percent sign in it");
        assertThatThrownBy(() -> run("SELECT (STRLANG('a', '% x') AS ?x) {}"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith("q.rq: the query makes a text in a language that is none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE WHERE { ?a ?b ?c }",
                "PREFIX ex: <http://example.org/> INSERT DATA { ex:a ex:b ex:c }",
                "CLEAR ALL",
                "LOAD <http://example.org/>"
            })
    void updateIsRefused(String update) {
        assertThatThrownBy(() -> run(update))
                .isInstanceOfSatisfying(UserMessageException.class, e -> assertThat(e.exitCode())
                        .isEqualTo(ExitCode.BAD_USE))
                .hasMessage("q.rq is an update, and nothing can be written here; change the files of the account"
                        + " and run whence build.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://example.org/> { ?a ?b ?c } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE SILENT <http://example.org/> { ?a ?b ?d } } }",
                "SELECT * { { SELECT ?a { SERVICE <http://example.org/> { ?a ?b ?c } } } }",
                "ASK { ?a ?b ?c MINUS { SERVICE <http://example.org/> { ?a ?b ?d } } }"
            })
    void anotherMachineIsNotAskedAtAnyDepth(String query) {
        assertThatThrownBy(() -> run(query))
                .hasMessageStartingWith("q.rq: SERVICE http://example.org/ would ask another machine");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT ?a {\\n ?a ?b } | q.rq:2: not SPARQL at column 5: did not expect “}”.
                    SELECT ?a {\\n\\n ?a none:b ?c } | q.rq:3: the prefix “none:” of none:b is not declared; add PREFIX none: <…>.
                    SELECT ?a { ?a ?b ?c | q.rq:1: not SPARQL at column 19: did not expect the end of the query.
                    SELECT ?a (?a AS ?a) { ?a ?b ?c } | q.rq: not SPARQL: Duplicate variable in result projection '?a'.
                    why did it happen | q.rq:1: not SPARQL at column 4: cannot make sense of “why”.
                    """)
    void syntaxErrorIsToldWithItsLine(String query, String message) {
        assertThatThrownBy(() -> run(query.replace("\\n", "\n"))).hasMessage(message);
    }

    @Test
    void graphThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> run("SELECT * FROM <http://example.org/g> { ?a ?b ?c }"))
                .hasMessage("q.rq: there is no graph <http://example.org/g> in the account lantern;"
                        + " with --across-accounts every account's graphs are there.");
    }

    @Test
    void selectWithoutRowsSaysSo() {
        FreeResult.Table table = (FreeResult.Table) run("SELECT ?a { ?a wh:nothing ?b }");
        assertThat(table.answer().whyEmpty()).contains("The query matches nothing in the account lantern.");
    }

    private static FreeResult run(String query) {
        return FreeQuery.read("q.rq", query, TestView.lantern()).run(Integer.MAX_VALUE);
    }
}
