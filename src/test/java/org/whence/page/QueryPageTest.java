package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SPARQL on a page. */
class QueryPageTest {
    @Test
    void aResultIsATableOfNamesThatLeadToTheThings() {
        String page = ask("SELECT ?cause ?missing { claim:p06-c03 wh:cause ?cause }");
        assertThat(page)
                .contains("One row")
                .containsPattern("<a href=\"/doc/lantern/factor/[a-z-]+\">the collapse of the harbour dues</a> <span"
                        + " class=\"note\">factor:");
    }

    @Test
    void theQueryStaysInItsField() {
        assertThat(ask("ASK { ?a ?b \"</textarea>\" }"))
                .contains("ASK { ?a ?b &quot;&lt;/textarea&gt;&quot; }</textarea>");
    }

    @Test
    void anAskIsAnsweredYesOrNo() {
        assertThat(ask("ASK { ?claim a wh:Claim }")).contains("<h2>Yes</h2>");
        assertThat(ask("ASK { ?claim wh:cause ?claim }")).contains("<h2>No</h2>");
    }

    @Test
    void triplesAreShownAsTurtle() {
        assertThat(ask("CONSTRUCT { ?e wh:hasCause ?c } { ?claim wh:cause ?c ; wh:effect ?e } LIMIT 2"))
                .contains("2 triples", "wh:hasCause factor:");
        assertThat(ask("CONSTRUCT WHERE { ?claim wh:cause ?claim }")).contains("The query yields no triple.");
    }

    @Test
    void noRowSaysSoAndWhatToDo() {
        assertThat(ask("SELECT * { ?claim wh:cause ?claim }")).contains("No row", "The query matches nothing");
    }

    @Test
    void manyRowsAreCutAndTheFilesHaveThemAll() {
        String page = ask("SELECT * { ?s ?p ?o }");
        assertThat(page).contains("The first 200 rows", "There are more; the files below have them all.");
        assertThat(page.split("<tr>", -1)).hasSize(202);
        assertThat(page).contains("/whence/sparql?query=SELECT+*+%7B+%3Fs+%3Fp+%3Fo+%7D&amp;output=csv");
    }

    @Test
    void theFilesOfAQueryDeclareThePrefixesThatThePageKnows() {
        assertThat(ask("SELECT * { ?s a wh:Claim }"))
                .contains("query=PREFIX+wh:+%3Chttps://w3id.org/whence/ontology%23%3E%0ASELECT");
    }

    @Test
    void aFaultIsToldWithItsLineAndTheQueryKept() {
        Sheet sheet = TestPages.lantern()
                .sheet(
                        "/query?query=" + Addresses.encodedParameter("SELECT *\nWHERE { ?s nope:x ?o }"),
                        Mode.LIVE_LOOPBACK);
        assertThat(sheet.status()).isEqualTo(400);
        assertThat((String) sheet.holes().get("fault")).startsWith("Line 2: the prefix “nope:”");
        assertThat((String) sheet.holes().get("typed")).contains("nope:x");
    }

    @Test
    void nothingIsWrittenAndNobodyElseIsAsked() {
        assertThat(ask("DELETE WHERE { ?s ?p ?o }")).contains("is an update, and nothing can be written here");
        assertThat(ask("SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }"))
                .contains("would ask another machine");
    }

    @Test
    void everyExampleRunsAndAnswersInThisAccount() throws Exception {
        assertThat(ExampleQuery.all()).hasSizeGreaterThan(5);
        for (ExampleQuery example : ExampleQuery.all()) {
            String page = TestPages.lantern().html("/query?example=" + example.name());
            assertThat(page)
                    .as(example.name())
                    .containsPattern("<h2>(One row|\\d+ rows)</h2>")
                    .doesNotContain("class=\"fault\"");
        }
        try (Stream<Path> files = Files.list(Path.of("queries/serve"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString().replace(".rq", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            ExampleQuery.all().stream().map(ExampleQuery::name).toList());
        }
    }

    @Test
    void anExampleThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> TestPages.lantern().html("/query?example=nothing"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void inAFileTheExamplesAreShownAndNoForm() {
        assertThat(TestPages.lantern().html("/query?query=ASK+%7B%7D", Mode.FILES))
                .contains("./whence serve", "SELECT ?cause ?relation ?effect")
                .doesNotContain("<form class=\"sparql\"", "<h2>Yes</h2>", "query.js");
    }

    @Test
    void oneAccountIsAskedAloneIfNamed() {
        String query = "&query=" + Addresses.encodedParameter("SELECT ?l { ?s a wh:Account ; skos:prefLabel ?l }");
        assertThat(TestPages.both().html("/query?account=mill" + query))
                .contains("One row", "<option value=\"mill\" selected>");
        assertThat(TestPages.both().html("/query?account=" + query)).contains("2 rows");
    }

    private static String ask(String query) {
        return TestPages.lantern().html("/query?query=" + Addresses.encodedParameter(query));
    }
}
