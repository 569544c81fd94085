package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.term.LocatedGraph;

class AnchorCheckTest {
    private static final Path ENCODED = Lantern.FOLDER.resolve("source.txt");
    private static final String LANTERN = "https://w3id.org/whence/id/lantern/";
    private static final int PASSAGES = 23;

    @TempDir
    private Path folder;

    @Test
    void everyPassageStandsInTheFileThatWasEncoded() {
        SourceText text = SourceText.read(ENCODED);
        assertThat(Anchor.findAll(Passages.of(Lantern.account()), text))
                .hasSize(PASSAGES)
                .extracting(Anchor::state)
                .containsOnly(Anchor.State.ANCHORED);
        assertThat(anchorFindings(text)).isEmpty();
    }

    @Test
    void aRetypedEditionLosesNoPassage() throws IOException {
        String retyped = Files.readString(ENCODED)
                .replaceAll("\\[\\d+]", "")
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace("–", "--")
                .replaceAll("\\R+", " ")
                .replaceAll("([^ ]+ [^ ]+ [^ ]+ [^ ]+) ", "$1\r\n");
        SourceText text = text("  " + Normalizer.normalize(retyped, Normalizer.Form.NFD));
        assertThat(Anchor.findAll(Passages.of(Lantern.account()), text))
                .hasSize(PASSAGES)
                .extracting(Anchor::state)
                .containsOnly(Anchor.State.MOVED);
        assertThat(anchorFindings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message())
                    .isEqualTo("source:essay: " + text.file() + " is not the file that was encoded (its SHA-256"
                            + " differs); 23 of 23 passages are found in it by their words.");
        });
    }

    @Test
    void aChangedWordTouchesItsPassageAloneAndShowsWhatStandsThereNow() throws IOException {
        SourceText text = text(Files.readString(ENCODED).replace("halve the oil", "quarter the oil"));
        assertThat(anchorFindings(text))
                .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("passage-unanchored");
                    assertThat(finding.message())
                            .isEqualTo("passage:p06-s02: Its 13 words are not found in " + text.file()
                                    + "; between its nearest anchored neighbours now stands:"
                                    + " “The loss of the dues forced the Guild to quarter the oil ration”.");
                    assertThat(finding.location().toString())
                            .startsWith("src/test/resources/accounts/lantern/passages.ttl:");
                });
    }

    @Test
    void aChangedLetterTouchesExactlyThePassagesItStandsIn() throws IOException {
        String encoded = Files.readString(ENCODED);
        int changed = 0;
        for (int i = 0; i < encoded.length(); i += 37) {
            if (Character.isLetter(encoded.charAt(i))) {
                int place = encoded.codePointCount(0, i);
                SourceText text = text(encoded.substring(0, i) + "ж" + encoded.substring(i + 1));
                assertThat(Anchor.findAll(Passages.of(Lantern.account()), text)).allSatisfy(anchor -> {
                    boolean touched = anchor.passage().start() <= place
                            && place < anchor.passage().end();
                    assertThat(anchor.state()).isEqualTo(touched ? Anchor.State.UNANCHORED : Anchor.State.ANCHORED);
                });
                changed++;
            }
        }
        assertThat(changed).isGreaterThan(30);
    }

    @Test
    void aPassageCutOutLeavesNothingBetweenItsNeighbours() throws IOException {
        SourceText text = text(Files.readString(ENCODED)
                .replace("The loss of the dues forced the Guild to halve the oil ration.", ""));
        assertThat(anchorFindings(text))
                .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .endsWith("; nothing stands now between its nearest anchored neighbours."));
    }

    @Test
    void wordsFoundTwiceAndNotInTheirPlaceAreAmbiguous() throws IOException {
        String text = Files.readString(ENCODED);
        assertThat(anchorFindings(text("New. " + text + "\nJanuary 1703 – Oil ration halved\n")))
                .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("passage:p17: Its words are found 2 times in ")
                        .endsWith(", and not at 1879–1911."));
    }

    @Test
    void wordsFoundTwiceButAlsoInTheirPlaceAreAnchored() throws IOException {
        assertThat(anchorFindings(text(Files.readString(ENCODED) + "\nJanuary 1703 – Oil ration halved\n")))
                .extracting(Finding::rule)
                .containsExactly("other-edition");
    }

    @Test
    void anOffsetThatIsOutIsAWarningInTheFileThatWasEncoded() {
        Finding moved = onlyFinding("position/p06-s02", Terms.START, 520, 519);
        assertThat(moved.severity()).isEqualTo(Severity.WARNING);
        assertThat(moved.message())
                .isEqualTo("passage:p06-s02: Its words are found at 520–581 of " + ENCODED + ", not at 519–581.");
    }

    @Test
    void aWrongLineIsAViolationInTheFileThatWasEncoded() {
        Finding line = onlyFinding("passage/p06-s02", Terms.PARAGRAPH, 6, 7);
        assertThat(line.rule()).isEqualTo("passage-in-other-line");
        assertThat(line.message())
                .isEqualTo("passage:p06-s02: It stands in line 6 of those with words, not in line 7.");
    }

    @Test
    void aWrongSentenceIsAskedAfterInTheFileThatWasEncoded() {
        Finding sentence = onlyFinding("passage/p06-s02", Terms.SENTENCE, 2, 3);
        assertThat(sentence.rule()).isEqualTo("passage-in-other-sentence");
        assertThat(sentence.severity()).isEqualTo(Severity.WARNING);
        assertThat(sentence.message())
                .isEqualTo("passage:p06-s02: Does it begin in sentence 2 of its line, not in sentence 3?");
    }

    @Test
    void aPassageAcrossLinesIsAViolation() {
        Finding across = found(withPassage(896, 1014)).get(0);
        assertThat(across.rule()).isEqualTo("passage-across-lines");
        assertThat(across.message()).isEqualTo("passage:p08: It goes from line 8 to line 9 of the text.");
    }

    @Test
    void aShortPassageOfALongLineIsAViolation() {
        Finding tooShort = found(withPassage(896, 915)).get(0);
        assertThat(tooShort.rule()).isEqualTo("passage-too-short");
        assertThat(tooShort.message()).isEqualTo("passage:p08: It has 3 words, of a line of 12.");
    }

    @Test
    void aTextThatIsNotThereIsSaidNotToBe() {
        assertThatThrownBy(() -> SourceText.read(folder.resolve("none.txt")))
                .isInstanceOf(UserMessageException.class)
                .hasMessageEndingWith("none.txt: there is no such file; name the source's text.");
    }

    @Test
    void aTextThatIsNotUtf8IsRefused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9});
        assertThatThrownBy(() -> SourceText.read(latin))
                .isInstanceOf(UserMessageException.class)
                .hasMessageEndingWith("latin.txt: it is not in UTF-8; save it again with that encoding.");
    }

    /** Passage p08 of the invented account, over another stretch of the text. */
    private static LocatedGraph withPassage(int start, int end) {
        List<Word> words = SourceText.read(ENCODED).words().stream()
                .filter(word -> word.start() >= start && word.end() <= end)
                .toList();
        Graph graph = copy();
        set(graph, "position/p08", Terms.START, NodeFactoryExtra.intToNode(start));
        set(graph, "position/p08", Terms.END, NodeFactoryExtra.intToNode(end));
        set(graph, "passage/p08", Terms.WORD_COUNT, NodeFactoryExtra.intToNode(words.size()));
        set(graph, "passage/p08", Terms.FINGERPRINT, NodeFactory.createLiteralString(Fingerprint.of(words)));
        graph.delete(NodeFactory.createURI(LANTERN + "quotation/voss"), Node.ANY, Node.ANY);
        return new LocatedGraph(graph, Lantern.located().locations());
    }

    private static Finding onlyFinding(String thing, String property, int was, int is) {
        Graph graph = copy();
        assertThat(graph.contains(
                        NodeFactory.createURI(LANTERN + thing),
                        NodeFactory.createURI(property),
                        NodeFactoryExtra.intToNode(was)))
                .isTrue();
        set(graph, thing, property, NodeFactoryExtra.intToNode(is));
        List<Finding> found = found(new LocatedGraph(graph, Lantern.located().locations()));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Graph copy() {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, Lantern.located().graph());
        return graph;
    }

    private static void set(Graph graph, String thing, String property, Node value) {
        Node subject = NodeFactory.createURI(LANTERN + thing);
        Node predicate = NodeFactory.createURI(property);
        GraphUtil.remove(graph, subject, predicate, Node.ANY);
        graph.add(Triple.create(subject, predicate, value));
    }

    private static List<Finding> found(LocatedGraph located) {
        CheckedAccount account = CheckedAccount.of(Lantern.iri(), located, GraphFactory.createDefaultGraph());
        return AnchorCheck.check(account, SourceText.read(ENCODED));
    }

    private static List<Finding> anchorFindings(SourceText text) {
        return AnchorCheck.check(Lantern.account(), text);
    }

    private SourceText text(String body) throws IOException {
        return SourceText.read(Files.writeString(folder.resolve("text.txt"), body));
    }
}
