package org.whence.check;

import java.util.List;
import java.util.stream.Stream;

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
            body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif;
              color: #1b1b1b; background: #fff; }
            .note { border: 2px solid #a40000; padding: .6rem 1rem; }
            .anchored { background: #fff3b0; }
            .no-claim { color: #595959; border-bottom: 1px dotted #595959; }
            .missing { background: #ffd6d6; border-bottom: 3px double #a40000; }
            mark { background: none; color: inherit; border-bottom: 3px solid #a40000; font-weight: bold; }
            .line { color: #595959; font: .75rem sans-serif; margin-right: .6em; }
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
        page.append("<h1>What of the text is taken up</h1>\n<p class=\"note\">This page holds the whole text of ")
                .append(escaped(report.file()))
                .append(", which is not ours to hand on. It is not to be published.</p>\n")
                .append("<p><span class=\"anchored\">Lit: a claim stands there.</span>")
                .append(" <span class=\"no-claim\">Dotted: no claim, for the reason told on pointing at it.</span>")
                .append(" <span class=\"missing\">Red: no claim and no reason.</span>")
                .append(" <mark>Underlined: a number or name that the account does not have.</mark></p>\n");
        int line = 0;
        for (CoverageReport.Sentence sentence : report.sentences()) {
            if (sentence.line() != line) {
                page.append(line == 0 ? "" : "</p>\n")
                        .append("<p><span class=\"line\">")
                        .append(sentence.line())
                        .append("</span>");
                line = sentence.line();
            } else {
                page.append(' ');
            }
            append(page, sentence);
        }
        return page.append(line == 0 ? "" : "</p>\n")
                .append("</body>\n</html>\n")
                .toString();
    }

    private void append(StringBuilder page, CoverageReport.Sentence sentence) {
        String title = sentence.reason()
                .map(reason -> "no claim: " + reason.words())
                .orElse(sentence.stated().isEmpty() ? "no claim" : String.join(", ", sentence.stated()));
        String kind =
                switch (sentence.state()) {
                    case ANCHORED -> "anchored";
                    case NO_CLAIM -> "no-claim";
                    case MISSING -> "missing";
                };
        page.append("<span class=\"")
                .append(kind)
                .append("\" title=\"")
                .append(escaped(title))
                .append("\">");
        int from = sentence.start();
        for (CoverageMention mention : missingIn(sentence)) {
            if (mention.start() >= from) {
                page.append(escaped(text.stretch(from, mention.start())))
                        .append("<mark>")
                        .append(escaped(text.stretch(mention.start(), mention.end())))
                        .append("</mark>");
                from = mention.end();
            }
        }
        page.append(escaped(text.stretch(from, sentence.end()))).append("</span>");
    }

    private List<CoverageMention> missingIn(CoverageReport.Sentence sentence) {
        return Stream.concat(report.numbersMissing().stream(), report.namesMissing().stream())
                .filter(mention -> mention.start() >= sentence.start() && mention.end() <= sentence.end())
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
