package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference of the vocabularies, against their Turtle. */
class OntologyPageTest {
    private final String page = TestPages.lantern().html("/ontology");

    @Test
    void everyTermOfEveryVocabularyIsThereWithALinkToItsEntry() throws IOException {
        List<String> terms = declared("whence.ttl", "wh");
        assertThat(terms).hasSizeGreaterThan(150);
        assertThat(terms).allMatch(term -> page.contains("\"/whence/ontology#" + term + "\""));
        List<String> domain = declared("degeneration.ttl", "deg");
        assertThat(domain).hasSizeGreaterThan(20);
        assertThat(domain).allMatch(term -> page.contains("\"/whence/degeneration#" + term + "\""));
    }

    @Test
    void everyEntryIsOnThePageOfItsVocabularyWithItsExampleAndAlignments() throws IOException {
        String entries = TestPages.lantern().html("/whence/ontology");
        assertThat(declared("whence.ttl", "wh")).allMatch(term -> entries.contains("id=\"" + term + "\""));
        String event = entries.substring(entries.indexOf("id=\"Event\""));
        event = event.substring(0, event.indexOf("</section>"));
        assertThat(event).contains("definition", "example", "close match", "http://purl.org/faro/Event");
    }

    @Test
    void narrowerRelationsStandBelowWiderOnes() {
        String relations = page.substring(page.indexOf("id=\"relations\""), page.indexOf("id=\"properties\""));
        assertThat(relations)
                .containsPattern(
                        "(?s)wh:bearsOn.*<ul class=\"tree\">.*wh:contributedTo.*<ul class=\"tree\">.*wh:compelled");
        assertThat(count(relations, "<ul")).isEqualTo(count(relations, "</ul>"));
    }

    @Test
    void propertiesStandUnderTheClassThatHasThem() {
        String properties = page.substring(page.indexOf("id=\"properties\""), page.indexOf("id=\"values\""));
        String claim = properties.substring(properties.indexOf("of <a href=\"/whence/ontology#CausalClaim\">"));
        assertThat(claim.substring(0, claim.indexOf("</dl>")))
                .contains("#cause", "#effect")
                .doesNotContain("#wordCount");
    }

    @Test
    void alignmentsAreListedByTheOtherVocabulary() {
        assertThat(page)
                .containsPattern(
                        "(?s)<code>http://purl.org/faro/</code>.*/whence/ontology#Event.*http://purl.org/faro/Event.*may stand for ours");
    }

    private static List<String> declared(String file, String prefix) throws IOException {
        return Pattern.compile("(?m)^" + prefix + ":([A-Za-z-]+) a ")
                .matcher(Files.readString(Path.of("ontology", file)))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toList());
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
