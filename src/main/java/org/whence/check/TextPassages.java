package org.whence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whence.model.Passage;
import org.whence.model.PlaceInText;

/**
 * A text → the passages that claims of it may stand in: each line that is one sentence, and of other lines each
 * sentence of eight words or more; the whole line where it has no such sentence. Owns no words, and no judgement which
 * of them say anything.
 */
public final class TextPassages {
    private final String prefix;
    private final List<TextLine> lines;
    private final Map<Integer, List<Word>> wordsOfLines;
    private final List<Passage> found = new ArrayList<>();
    private String section = "0 Opening";
    private int sections;

    private TextPassages(SourceText text, String prefix) {
        this.prefix = prefix;
        this.lines = TextLine.of(text);
        this.wordsOfLines = text.words().stream().collect(Collectors.groupingBy(Word::paragraph));
    }

    /**
     * The passages, in reading order.
     *
     * @param prefix what their IRIs begin with; line and sentence follow, as in {@code p02-s01}
     */
    public static List<Passage> of(SourceText text, String prefix) {
        TextPassages passages = new TextPassages(text, prefix);
        passages.lines.forEach(passages::take);
        return List.copyOf(passages.found);
    }

    /**
     * Whether the text looks as if its lines were broken at a fixed width: then a sentence is not found in one line.
     *
     * @return one sentence that says so; empty when most long lines end as sentences do
     */
    public static Optional<String> doubt(SourceText text) {
        TextPassages passages = new TextPassages(text, "");
        List<TextLine> lines = passages.lines.stream()
                .filter(line -> passages.wordsOfLines
                                .getOrDefault(line.number(), List.of())
                                .size()
                        >= AnchorCheck.FEWEST_WORDS)
                .toList();
        long open = lines.stream()
                .filter(line -> !CoverageReason.isStopped(line.text()))
                .count();
        return 2 * open <= lines.size()
                ? Optional.empty()
                : Optional.of(
                        open + " of " + lines.size() + " lines end in the middle of a sentence. A line is taken for a"
                                + " whole paragraph: if a fixed width has broken them, join them and begin again.");
    }

    private void take(TextLine line) {
        List<Word> words = wordsOfLines.getOrDefault(line.number(), List.of());
        List<TextSentence> sentences = TextSentences.of(List.of(line));
        if (isHeading(line, sentences.get(0), words.size())) {
            sections++;
            section = sections + " " + line.text();
        }
        List<Passage> ownPassages = sentences.stream()
                .map(sentence -> passage(new PlaceInText(line.number(), sentence.number()), in(sentence, words)))
                .filter(passage -> passage.wordCount() >= AnchorCheck.FEWEST_WORDS)
                .toList();
        if (sentences.size() > 1 && !ownPassages.isEmpty()) {
            found.addAll(ownPassages);
        } else if (!words.isEmpty()) {
            found.add(passage(new PlaceInText(line.number(), 0), words));
        }
    }

    /** The first line is the title, and what follows a quotation says whose it is. */
    private boolean isHeading(TextLine line, TextSentence first, int wordCount) {
        return line.number() > 1
                && !lines.get(line.number() - 2).opensQuotation()
                && CoverageReason.of(first, wordCount, lines)
                        .filter(CoverageReason.HEADING::equals)
                        .isPresent();
    }

    private static List<Word> in(TextSentence sentence, List<Word> words) {
        return words.stream().filter(word -> sentence.holds(word.start())).toList();
    }

    private Passage passage(PlaceInText place, List<Word> words) {
        int start = words.isEmpty() ? 0 : words.get(0).start();
        int end = words.isEmpty() ? 0 : words.get(words.size() - 1).end();
        return new Passage(prefix + name(place), place, section, start, end, words.size(), Fingerprint.of(words));
    }

    /** Names of one length sort as the text runs. */
    private String name(PlaceInText place) {
        int digits = Math.max(2, Integer.toString(lines.size()).length());
        String line = ("p%0" + digits + "d").formatted(place.line());
        return place.sentence() == 0 ? line : line + "-s%02d".formatted(place.sentence());
    }
}
