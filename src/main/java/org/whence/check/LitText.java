package org.whence.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A source's text, line by line and sentence by sentence, with what an account states in each: what is taken up can be
 * lit. For whoever has the text: it holds all of it. Owns no layout and no place to keep it.
 *
 * @param file the text's file, as messages show it
 * @param lines those that are not empty, in order
 */
public record LitText(String file, List<Line> lines) {
    /**
     * One line.
     *
     * @param number from 1, over the lines that are not empty
     */
    public record Line(int number, List<Sentence> sentences) {}

    /**
     * One sentence.
     *
     * @param number which sentence of its line it is, from 1
     * @param state what became of it
     * @param why where no claim stands: why that may be right; empty where one does, or where nothing tells
     * @param stated what is stated in it
     * @param pieces its words, in order and whole
     */
    public record Sentence(
            int number,
            CoverageReport.State state,
            String why,
            List<CoverageReport.Stated> stated,
            List<Piece> pieces) {}

    /**
     * A few words.
     *
     * @param missing whether they are a number or a name that the account does not have
     */
    public record Piece(String words, boolean missing) {}

    /** A text with what a report on it tells. */
    public static LitText of(CoverageReport report, SourceText text) {
        Map<Integer, List<Sentence>> lines = new LinkedHashMap<>();
        for (CoverageReport.Sentence sentence : report.sentences()) {
            lines.computeIfAbsent(sentence.line(), any -> new ArrayList<>())
                    .add(new Sentence(
                            sentence.number(),
                            sentence.state(),
                            sentence.reason()
                                    .filter(any -> sentence.state() == CoverageReport.State.NO_CLAIM)
                                    .map(CoverageReason::words)
                                    .orElse(""),
                            sentence.stated(),
                            pieces(report, text, sentence)));
        }
        return new LitText(
                report.file(),
                lines.entrySet().stream()
                        .map(line -> new Line(line.getKey(), List.copyOf(line.getValue())))
                        .toList());
    }

    private static List<Piece> pieces(CoverageReport report, SourceText text, CoverageReport.Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        int from = sentence.start();
        for (CoverageMention mention : missingIn(report, sentence)) {
            if (mention.start() >= from) {
                add(pieces, text.stretch(from, mention.start()), false);
                add(pieces, text.stretch(mention.start(), mention.end()), true);
                from = mention.end();
            }
        }
        add(pieces, text.stretch(from, sentence.end()), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String words, boolean missing) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, missing));
        }
    }

    private static List<CoverageMention> missingIn(CoverageReport report, CoverageReport.Sentence sentence) {
        return Stream.concat(report.numbersMissing().stream(), report.namesMissing().stream())
                .filter(mention -> mention.start() >= sentence.start() && mention.end() <= sentence.end())
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }
}
