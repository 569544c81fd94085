package org.whence.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Passage;

/**
 * Every passage is found in the text at hand; and, where that is the very file that was encoded, it stands where it
 * is said to. Owns no shape: what a passage must say of itself is checked without the text.
 */
final class AnchorCheck {
    /** Of a passage that is not a whole line: fewer words are found in many places. */
    static final int FEWEST_WORDS = 8;

    private static final int MOST_WORDS_SHOWN = 40;

    private final CheckedAccount account;
    private final SourceText text;
    private final boolean sameFile;
    private final List<Anchor> anchors;
    private final List<TextSentence> sentences;
    private final List<Finding> found = new ArrayList<>();

    private AnchorCheck(CheckedAccount account, SourceText text) {
        this.account = account;
        this.text = text;
        this.sameFile = Passages.encodedFiles(account.iri(), account.asserted()).contains(text.sha256());
        this.anchors = Anchor.findAll(Passages.of(account), text);
        this.sentences = TextSentences.of(TextLine.of(text));
    }

    /** What is amiss with the passages of an account, when compared with its source. */
    static List<Finding> check(CheckedAccount account, SourceText text) {
        AnchorCheck check = new AnchorCheck(account, text);
        if (!check.sameFile) {
            check.tellOtherEdition();
        }
        check.anchors.forEach(check::judge);
        return check.found;
    }

    /** That passages stand elsewhere in another edition goes without saying. */
    private void tellOtherEdition() {
        long placed =
                anchors.stream().filter(anchor -> anchor.start().isPresent()).count();
        Passages.encodedSources(account.iri(), account.asserted()).stream()
                .min(Comparator.comparing(Node::toString))
                .ifPresent(source -> add(
                        Severity.INFO,
                        "other-edition",
                        source,
                        account.names().of(source) + ": " + text.file()
                                + " is not the file that was encoded (its SHA-256 differs); " + placed + " of "
                                + anchors.size() + " passages are found in it by their words.",
                        "Nothing to do if it is another edition of the same text."));
    }

    private void judge(Anchor anchor) {
        switch (anchor.state()) {
            case UNANCHORED -> tellUnanchored(anchor);
            case AMBIGUOUS -> tellAmbiguous(anchor);
            case MOVED -> tellMoved(anchor);
            case ANCHORED -> {}
        }
        if (sameFile && !anchor.words().isEmpty()) {
            judgeLine(anchor);
        }
    }

    private void tellUnanchored(Anchor anchor) {
        Passage passage = anchor.passage();
        String between = wordsBetweenNeighbours(passage);
        String now = between.isEmpty()
                ? "nothing stands now between its nearest anchored neighbours."
                : "between its nearest anchored neighbours now stands: “" + between + "”.";
        add(
                Severity.VIOLATION,
                "passage-unanchored",
                passage,
                name(passage) + ": Its " + passage.wordCount() + " words are not found in " + text.file() + "; " + now,
                "If the text is right, encode the passage again: wh:wordCount, wh:fingerprint, oa:start and oa:end.");
    }

    private void tellAmbiguous(Anchor anchor) {
        add(
                Severity.VIOLATION,
                "passage-ambiguous",
                anchor.passage(),
                name(anchor.passage()) + ": Its words are found " + anchor.places() + " times in " + text.file()
                        + ", and not at "
                        + stretch(anchor.passage().start(), anchor.passage().end()) + ".",
                "Correct oa:start and oa:end, or take in more words.");
    }

    private void tellMoved(Anchor anchor) {
        if (sameFile) {
            add(
                    Severity.WARNING,
                    "passage-moved",
                    anchor.passage(),
                    name(anchor.passage()) + ": Its words are found at "
                            + stretch(anchor.start().orElseThrow(), anchor.end().orElseThrow()) + " of " + text.file()
                            + ", not at "
                            + stretch(anchor.passage().start(), anchor.passage().end()) + ".",
                    "Correct oa:start and oa:end.");
        }
    }

    private void judgeLine(Anchor anchor) {
        Passage passage = anchor.passage();
        int first = anchor.words().get(0).paragraph();
        int last = anchor.words().get(anchor.words().size() - 1).paragraph();
        long inLine =
                text.words().stream().filter(word -> word.paragraph() == first).count();
        if (first != last) {
            add(
                    Severity.VIOLATION,
                    "passage-across-lines",
                    passage,
                    name(passage) + ": It goes from line " + first + " to line " + last + " of the text.",
                    "Encode it as one passage for each line.");
        } else if (first != passage.paragraph()) {
            add(
                    Severity.VIOLATION,
                    "passage-in-other-line",
                    passage,
                    name(passage) + ": It stands in line " + first + " of those with words, not in line "
                            + passage.paragraph() + ".",
                    "Correct wh:paragraph.");
        } else if (passage.wordCount() < FEWEST_WORDS && inLine >= FEWEST_WORDS) {
            add(
                    Severity.VIOLATION,
                    "passage-too-short",
                    passage,
                    name(passage) + ": It has " + passage.wordCount() + " words, of a line of " + inLine + ".",
                    "Take in more of the line: a passage has at least eight words.");
        } else {
            judgeSentence(anchor);
        }
    }

    private void judgeSentence(Anchor anchor) {
        int said = anchor.passage().place().sentence();
        int start = anchor.start().orElseThrow();
        sentences.stream()
                .filter(sentence -> sentence.holds(start))
                .findFirst()
                .filter(sentence -> said > 0 && sentence.number() != said)
                .ifPresent(sentence -> add(
                        Severity.WARNING,
                        "passage-in-other-sentence",
                        anchor.passage(),
                        name(anchor.passage()) + ": Does it begin in sentence " + sentence.number()
                                + " of its line, not in sentence " + said + "?",
                        "Correct wh:sentence, or leave it if the text was split wrongly here."));
    }

    /** From the end of the last passage found before it to the start of the first found after it. */
    private String wordsBetweenNeighbours(Passage lost) {
        int from = anchors.stream()
                .filter(anchor -> anchor.passage().end() <= lost.start())
                .flatMap(anchor -> anchor.end().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
        int to = anchors.stream()
                .filter(anchor -> anchor.passage().start() >= lost.end())
                .flatMap(anchor -> anchor.start().stream())
                .filter(start -> start >= from)
                .min(Comparator.naturalOrder())
                .orElse(text.length());
        return shortened(text.wordsBetween(from, to));
    }

    private static String shortened(String stretch) {
        String[] words = stretch.split(" ", -1);
        if (words.length <= MOST_WORDS_SHOWN) {
            return stretch;
        }
        int half = MOST_WORDS_SHOWN / 2;
        return String.join(" ", List.of(words).subList(0, half)) + " … "
                + String.join(" ", List.of(words).subList(words.length - half, words.length));
    }

    private String name(Passage passage) {
        return account.names().of(NodeFactory.createURI(passage.iri()));
    }

    private static String stretch(int start, int end) {
        return String.format(Locale.ROOT, "%d–%d", start, end);
    }

    private void add(Severity severity, String rule, Passage passage, String message, String advice) {
        add(severity, rule, NodeFactory.createURI(passage.iri()), message, advice);
    }

    private void add(Severity severity, String rule, Node focus, String message, String advice) {
        found.add(new Finding(
                severity,
                rule,
                account.placeOf(focus, Optional.empty(), Optional.empty()),
                focus.toString(),
                message,
                advice));
    }
}
