package org.whence.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class PrefixTableTest {
    private static final String LANTERN = "https://w3id.org/whence/id/lantern/";

    @Test
    void eachKindOfThingInAnAccountHasItsPrefix() {
        PrefixTable table = PrefixTable.of(Stream.of(about(LANTERN + "factor/hunger")));
        assertThat(table.namespaces()).containsEntry("factor", LANTERN + "factor/");
        assertThat(table.shorten(LANTERN + "factor/hunger")).isEqualTo("factor:hunger");
        assertThat(table.expand("factor:hunger")).contains(LANTERN + "factor/hunger");
    }

    @Test
    void withTwoAccountsTheAccountStandsInThePrefix() {
        PrefixTable table = PrefixTable.of(
                Stream.of(about(LANTERN + "factor/hunger"), about("https://w3id.org/whence/id/other/factor/hunger")));
        assertThat(table.namespaces()).doesNotContainKey("factor");
        assertThat(table.shorten(LANTERN + "factor/hunger")).isEqualTo("lantern-factor:hunger");
        assertThat(table.shorten("https://w3id.org/whence/id/other/factor/hunger"))
                .isEqualTo("other-factor:hunger");
    }

    @Test
    void aKindNamedLikeAWellKnownPrefixDoesNotTakeIt() {
        PrefixTable table = PrefixTable.of(Stream.of(about(LANTERN + "org/hunger")));
        assertThat(table.namespaces()).containsEntry("org", "http://www.w3.org/ns/org#");
        assertThat(table.shorten(LANTERN + "org/hunger")).isEqualTo("lantern-org:hunger");
    }

    @Test
    void anOntologyGetsThePrefixThatItAsksFor() {
        PrefixTable table = PrefixTable.of(Stream.of(
                SSE.parseTriple("(<https://example.org/lamp> <http://purl.org/vocab/vann/preferredNamespacePrefix>"
                        + " 'lamp')"),
                SSE.parseTriple("(<https://example.org/lamp> <http://purl.org/vocab/vann/preferredNamespaceUri>"
                        + " 'https://example.org/lamp#')")));
        assertThat(table.shorten("https://example.org/lamp#sale")).isEqualTo("lamp:sale");
    }

    @Test
    void whatAnOntologyAsksForDoesNotDisplaceAWellKnownPrefix() {
        PrefixTable table = PrefixTable.of(Stream.of(
                SSE.parseTriple(
                        "(<https://example.org/x> <http://purl.org/vocab/vann/preferredNamespacePrefix>" + " 'wh')"),
                SSE.parseTriple("(<https://example.org/x> <http://purl.org/vocab/vann/preferredNamespaceUri>"
                        + " 'https://example.org/x#')")));
        assertThat(table.namespaces()).containsEntry("wh", "https://w3id.org/whence/ontology#");
    }

    @Test
    void linksHaveAPrefix() {
        PrefixTable table = PrefixTable.of(Stream.of(about("https://w3id.org/whence/id/link/0123456789abcdef")));
        assertThat(table.shorten("https://w3id.org/whence/id/link/0123456789abcdef"))
                .isEqualTo("link:0123456789abcdef");
    }

    @Test
    void anIriWithoutAPrefixStandsInPointedBrackets() {
        PrefixTable table = PrefixTable.of(Stream.empty());
        assertThat(table.shorten("https://example.org/x")).isEqualTo("<https://example.org/x>");
        assertThat(table.shorten("https://w3id.org/whence/ontology#")).isEqualTo("<https://w3id.org/whence/ontology#>");
        assertThat(table.expand("nobody:knows")).isEmpty();
        assertThat(table.expand("hunger")).isEmpty();
    }

    private static Triple about(String iri) {
        return SSE.parseTriple("(<" + iri + "> <urn:p> 'o')");
    }
}
