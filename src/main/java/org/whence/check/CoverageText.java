package org.whence.check;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whence.model.PlaceInText;

/** A report on coverage for people: figures first, then what is not taken up, then shares. Owns no finding. */
public final class CoverageText {
    private final PrintWriter out;

    /**
     * A writer.
     *
     * @param out where to; not closed
     */
    public CoverageText(PrintWriter out) {
        this.out = out;
    }

    /** Writes all of it. */
    public void write(CoverageReport report) {
        figures(report);
        missing(report);
        withoutClaim(report.sentences(CoverageReport.State.NO_CLAIM));
        shares("Words in passages, by section (a report, not a target):", "", report.sections());
        shares("Words in passages, by line:", "line ", report.paragraphs());
        out.println();
        out.println(report.isWhole() ? "All is accounted for." : "Not all is accounted for.");
        out.flush();
    }

    private void figures(CoverageReport report) {
        if (!report.encodedFile()) {
            out.println(report.file() + " is not the file that was encoded: passages are looked for by their words.");
        }
        int sentences = report.sentences().size();
        int anchored = report.sentences(CoverageReport.State.ANCHORED).size();
        int without = report.sentences(CoverageReport.State.NO_CLAIM).size();
        int markers = report.markers().found().size()
                + report.markers().withoutCitation().size()
                + report.markers().withoutMarker().size();
        int entries = report.timeline().size();
        figure(
                "Sentences",
                anchored + without,
                sentences,
                anchored + " anchored, " + without + " listed with a reason");
        figure("Note markers", report.markers().found().size(), markers, "with a citation");
        figure(
                "Timeline entries",
                entries - report.entriesMissing().size(),
                entries,
                "with a dated factor for each part");
        figure(
                "Numbers",
                report.numbers().size() - report.numbersMissing().size(),
                report.numbers().size(),
                "by a count, a date or a label");
        figure(
                "Names",
                report.names().size() - report.namesMissing().size(),
                report.names().size(),
                "by a label or a definition");
        CoverageReport.Share whole = report.whole();
        figure("Words", whole.covered(), whole.words(), "in passages with a claim: " + whole.percent() + " %");
    }

    private void figure(String what, int have, int all, String how) {
        out.println(String.format(Locale.ROOT, "%-17s %5d of %d  %s", what, have, all, how));
    }

    private void missing(CoverageReport report) {
        listed(
                "Sentences with no claim and no reason:",
                report.sentences(CoverageReport.State.MISSING).stream()
                        .map(one -> place(one) + ", begins “" + one.opening() + " …”")
                        .toList());
        listed(
                "Note markers with no citation:",
                report.markers().withoutCitation().stream().map(String::valueOf).toList());
        listed(
                "Citations with no note marker in the text:",
                report.markers().withoutMarker().stream().map(String::valueOf).toList());
        listed(
                "Timeline entries with a part that no factor is dated for:",
                report.entriesMissing().stream()
                        .map(entry -> "line " + entry.line() + ", " + entry.date() + ": "
                                + counted(entry.parts(), "part") + ", " + counted(entry.factors(), "dated factor"))
                        .toList());
        listed("Numbers with no count, date or label:", mentions(report.numbersMissing()));
        listed("Names in no label or definition:", mentions(report.namesMissing()));
    }

    private static List<String> mentions(List<CoverageMention> missing) {
        return missing.stream()
                .map(mention -> "line " + mention.line() + ": " + mention.words())
                .toList();
    }

    private void withoutClaim(List<CoverageReport.Sentence> sentences) {
        listed(
                "Sentences with no claim, and why that may be right:",
                sentences.stream()
                        .map(one -> place(one) + ": "
                                + one.reason().map(CoverageReason::words).orElse(""))
                        .toList());
    }

    private static String place(CoverageReport.Sentence one) {
        return new PlaceInText(one.line(), one.number()).words() + ", " + counted(one.words(), "word") + ", begins at "
                + one.start();
    }

    private void shares(String title, String prefix, List<CoverageReport.Share> shares) {
        int width = shares.stream()
                .map(share -> prefix + share.name())
                .mapToInt(String::length)
                .max()
                .orElse(1);
        listed(
                title,
                shares.stream()
                        .map(share -> String.format(
                                Locale.ROOT,
                                "%-" + Math.max(width, 1) + "s  %3d %%  %d of %d",
                                prefix + share.name(),
                                share.percent(),
                                share.covered(),
                                share.words()))
                        .toList());
    }

    private void listed(String title, List<String> rows) {
        if (!rows.isEmpty()) {
            out.println();
            out.println(title);
            out.println(rows.stream().map(row -> "  " + row).collect(Collectors.joining(System.lineSeparator())));
        }
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
