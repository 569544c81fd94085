package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.Terms;
import org.whence.term.LocatedGraph;

/** Coverage of the invented account, whole and with something taken out of it or put into its text. */
class CoverageTest {
    private static final Path ENCODED = Lantern.FOLDER.resolve("source.txt");

    @TempDir
    private Path folder;

    @Test
    void theInventedAccountLacksOneNumberOnly() throws IOException {
        CoverageReport report = report(Files.readString(ENCODED));
        assertThat(report.encodedFile()).isTrue();
        assertThat(report.sentences(CoverageReport.State.MISSING)).isEmpty();
        assertThat(report.sentences(CoverageReport.State.ANCHORED)).hasSize(22);
        assertThat(report.sentences(CoverageReport.State.NO_CLAIM))
                .extracting(one -> one.reason().orElseThrow())
                .hasSize(4)
                .containsOnly(CoverageReason.HEADING);
        assertThat(report.markers().found()).containsExactly(1, 2, 3, 4);
        assertThat(report.timeline()).hasSize(5).allMatch(CoverageEntry::isWhole);
        assertThat(report.namesMissing()).isEmpty();
        // How many lighters each ward sent: the account has no such count.
        assertThat(report.numbersMissing()).extracting(CoverageMention::words).containsExactly("two");
        assertThat(report.isWhole()).isFalse();
    }

    @Test
    void aRemovedClaimLeavesItsSentenceMissing() {
        CoverageReport report = without("claim/p06-c03");
        assertThat(report.sentences(CoverageReport.State.MISSING))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.line()).isEqualTo(6);
                    assertThat(one.number()).isEqualTo(2);
                    assertThat(one.opening()).isEqualTo("The loss of the dues forced");
                    assertThat(one.covered()).isZero();
                });
    }

    @Test
    void oneOfSeveralClaimsOfASentenceLeavesItAnchored() {
        assertThat(without("claim/p06-c01").sentences(CoverageReport.State.MISSING))
                .isEmpty();
    }

    @Test
    void aRemovedCitationLeavesItsMarkerAlone() {
        CoverageReport.Markers markers = without("note/n03").markers();
        assertThat(markers.found()).containsExactly(1, 2, 4);
        assertThat(markers.withoutCitation()).containsExactly(3);
        assertThat(markers.withoutMarker()).isEmpty();
    }

    @Test
    void aMarkerTakenOutOfTheTextLeavesItsCitationAlone() throws IOException {
        CoverageReport.Markers markers = changed("[2]", "").markers();
        assertThat(markers.found()).containsExactly(1, 3, 4);
        assertThat(markers.withoutMarker()).containsExactly(2);
    }

    @Test
    void anUnlistedNumberIsReported() throws IOException {
        assertThat(changed("four hundred lamps", "five hundred lamps").numbersMissing())
                .extracting(CoverageMention::words)
                .containsExactly("two", "five hundred");
        assertThat(changed("30 of the 48", "30 of the 1,250").numbersMissing())
                .extracting(CoverageMention::words)
                .containsExactly("two", "1,250");
        assertThat(changed("In the winter of 1703", "In the winter of 1699").numbersMissing())
                .extracting(CoverageMention::words)
                .containsExactly("two", "1699");
    }

    @Test
    void aDayIsAccountedForByADateOnly() throws IOException {
        assertThat(changed("In the winter of 1703", "On 14 May 1703").numbersMissing())
                .extracting(CoverageMention::words)
                .containsExactly("two", "14");
    }

    @Test
    void aRemovedCountLeavesItsNumberUnaccountedFor() {
        assertThat(without("count/all-seats").numbersMissing())
                .extracting(CoverageMention::words)
                .containsExactly("two", "48");
    }

    @Test
    void anUnlistedNameIsReportedWithAllItsWords() throws IOException {
        assertThat(changed("the whalers of Sund", "the whalers of New Zorn").namesMissing())
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.words()).isEqualTo("New Zorn");
                    assertThat(name.line()).isEqualTo(10);
                });
        assertThat(changed("Warden Ansel Crake", "Warden Anselm Crake").namesMissing())
                .extracting(CoverageMention::words)
                .containsExactly("Warden Anselm Crake");
    }

    @Test
    void aPossessiveJoinsTwoNames() throws IOException {
        assertThat(changed("Warden Ansel Crake alone", "Crake’s Lamp Guild alone")
                        .namesMissing())
                .isEmpty();
        assertThat(changed("Warden Ansel Crake alone", "Crake’s Zorn alone").namesMissing())
                .extracting(CoverageMention::words)
                .containsExactly("Crake’s Zorn");
    }

    @Test
    void aTimelineEntryWithOneFactorForTwoPartsIsReported() {
        assertThat(without("claim/p18-c02").entriesMissing()).containsExactly(new CoverageEntry(18, "1704", 2, 1));
    }

    @Test
    void anEntryDatedOtherwiseThanItsFactorIsReported() throws IOException {
        assertThat(changed("January 1703 –", "March 1703 –").entriesMissing())
                .containsExactly(new CoverageEntry(17, "March 1703", 1, 0));
    }

    @Test
    void sharesAddUpToTheWholeText() throws IOException {
        CoverageReport report = report(Files.readString(ENCODED));
        int words = SourceText.read(ENCODED).words().size();
        assertThat(report.whole().words()).isEqualTo(words);
        assertThat(report.sections().stream().mapToInt(CoverageReport.Share::words))
                .hasSize(4);
        assertThat(report.sections().stream()
                        .mapToInt(CoverageReport.Share::words)
                        .sum())
                .isEqualTo(words);
        assertThat(report.paragraphs()).hasSize(19);
    }

    @Test
    void anotherEditionIsCoveredByItsWords() throws IOException {
        CoverageReport report = report("A foreword.\n\n"
                + Files.readString(ENCODED).replace('“', '"').replace('”', '"').replace('’', '\''));
        assertThat(report.encodedFile()).isFalse();
        assertThat(report.sentences(CoverageReport.State.ANCHORED)).hasSize(22);
        assertThat(report.timeline()).hasSize(5).allMatch(CoverageEntry::isWhole);
    }

    @Test
    void thePageLightsWhatIsCoveredAndSaysThatItIsNotToBePublished() throws IOException {
        Path file = Files.writeString(
                folder.resolve("text.txt"),
                Files.readString(ENCODED).replace("the whalers of Sund", "the whalers of Zorn & <Sons>"));
        CoverageReport report = Coverage.of(Lantern.iri(), Lantern.located(), ontology(), SourceText.read(file));
        String page = CoveragePage.of(report, SourceText.read(file));
        assertThat(page)
                .contains("It is not to be published.")
                .contains(
                        "<span class=\"anchored\" title=\"line 6, sentence 2: claim:p06-c03\">The loss of the dues forced the Guild to"
                                + " halve the oil ration.</span>")
                .contains("<span class=\"no-claim\" title=\"line 14, sentence 1\">Timeline</span>"
                        + " <span class=\"why\">(a heading or an attribution)</span>")
                .contains("26 sentences: 21 with a claim, 4 without one for a reason, 1 without either.")
                .doesNotContain(folder.toString())
                .contains("<mark>Zorn</mark> &amp; &lt;<mark>Sons</mark>&gt;")
                .doesNotContain("<Sons>");
    }

    private CoverageReport changed(String from, String to) throws IOException {
        String text = Files.readString(ENCODED);
        assertThat(text).contains(from);
        return report(text.replace(from, to));
    }

    private CoverageReport report(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), text);
        return Coverage.of(Lantern.iri(), Lantern.located(), ontology(), SourceText.read(file));
    }

    private static CoverageReport without(String thing) {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, Lantern.located().graph());
        Node subject = NodeFactory.createURI(Terms.DATA + "lantern/" + thing);
        assertThat(graph.contains(subject, Node.ANY, Node.ANY)).isTrue();
        GraphUtil.remove(graph, subject, Node.ANY, Node.ANY);
        return Coverage.of(
                Lantern.iri(),
                new LocatedGraph(graph, Lantern.located().locations()),
                ontology(),
                SourceText.read(ENCODED));
    }

    private static Graph ontology() {
        return Lantern.account().withOntology();
    }
}
