package org.whence.check;

import java.util.stream.Collectors;
import org.whence.model.PlaceInText;

/**
 * A report on coverage over the text itself, as one HTML page: what is taken up is lit. For whoever has the text: it
 * holds all of it. Owns no place to keep it.
 */
public final class CoveragePage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>What of the text is taken up</title>
            <style>
            body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, serif;
              color: #1b1b1b; background: #fff; overflow-wrap: break-word; }
            h1 { font-size: 1.75rem; line-height: 1.2; }
            .warning { border: 2px solid #a40000; padding: .6rem 1rem; }
            .key { list-style: none; padding: 0; }
            .anchored { background: #fff3b0; }
            .no-claim { color: #595959; border-bottom: 1px dotted #595959; }
            .missing { background: #ffd6d6; border-bottom: 3px double #a40000; }
            .why { color: #595959; font: .875rem/1.4 sans-serif; }
            mark { background: none; color: inherit; border-bottom: 3px solid #a40000; font-weight: bold; }
            .line { color: #595959; font: .875rem/1 sans-serif; margin-right: .5em; }
            @media print { * { print-color-adjust: exact; } }
            </style>
            </head>
            <body>
            """;

    private final CoverageReport report;
    private final SourceText text;

    private CoveragePage(CoverageReport report, SourceText text) {
        this.report = report;
        this.text = text;
    }

    /** The page. */
    public static String of(CoverageReport report, SourceText text) {
        return new CoveragePage(report, text).page();
    }

    private String page() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>What of the text is taken up</h1>\n");
        head(page);
        for (LitText.Line line : LitText.of(report, text).lines()) {
            page.append("<p><span class=\"line\">").append(line.number()).append("</span>");
            for (LitText.Sentence sentence : line.sentences()) {
                page.append(sentence.number() == 1 ? "" : " ");
                append(page, line.number(), sentence);
            }
            page.append("</p>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private void head(StringBuilder page) {
        page.append("<p class=\"warning\">This page holds the whole text of ")
                .append(escaped(fileName()))
                .append(", which is not ours to hand on. It is not to be published.</p>\n<p>")
                .append(sentences(report.sentences().size()))
                .append(": ")
                .append(count(CoverageReport.State.ANCHORED))
                .append(" with a claim, ")
                .append(count(CoverageReport.State.NO_CLAIM))
                .append(" without one for a reason, ")
                .append(count(CoverageReport.State.MISSING))
                .append(" without either. Small numbers are those of the lines.</p>\n<ul class=\"key\">\n")
                .append("<li><span class=\"anchored\">Lit: a claim stands there.</span></li>\n")
                .append("<li><span class=\"no-claim\">Dotted: no claim</span>")
                .append(" <span class=\"why\">(the reason follows)</span></li>\n")
                .append("<li><span class=\"missing\">Red: no claim and no reason.</span></li>\n")
                .append("<li><mark>Underlined: a number or name that the account does not have.</mark></li>\n</ul>\n");
    }

    /** Without its folder, which is nobody else's business. */
    private String fileName() {
        return report.file().substring(report.file().lastIndexOf('/') + 1);
    }

    private int count(CoverageReport.State state) {
        return report.sentences(state).size();
    }

    private static String sentences(int number) {
        return number + (number == 1 ? " sentence" : " sentences");
    }

    private static void append(StringBuilder page, int line, LitText.Sentence sentence) {
        String kind =
                switch (sentence.state()) {
                    case ANCHORED -> "anchored";
                    case NO_CLAIM -> "no-claim";
                    case MISSING -> "missing";
                };
        page.append("<span class=\"")
                .append(kind)
                .append("\" title=\"")
                .append(escaped(title(line, sentence)))
                .append("\">");
        for (LitText.Piece piece : sentence.pieces()) {
            String words = escaped(piece.words());
            page.append(piece.missing() ? "<mark>" + words + "</mark>" : words);
        }
        page.append("</span>").append(why(sentence));
    }

    /** For a pointer: the place, and what is stated there. Nothing is told in this way alone but names of claims. */
    private static String title(int line, LitText.Sentence sentence) {
        String place = new PlaceInText(line, sentence.number()).words();
        return sentence.stated().isEmpty()
                ? place
                : place + ": "
                        + sentence.stated().stream()
                                .map(CoverageReport.Stated::name)
                                .collect(Collectors.joining(", "));
    }

    private static String why(LitText.Sentence sentence) {
        return switch (sentence.state()) {
            case ANCHORED -> "";
            case NO_CLAIM -> " <span class=\"why\">(" + sentence.why() + ")</span>";
            case MISSING -> " <span class=\"why\">(no claim)</span>";
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
