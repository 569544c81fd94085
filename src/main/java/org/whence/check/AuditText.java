package org.whence.check;

import java.io.PrintWriter;

/**
 * The referee's sheet for people: under each rule its questions, below each question the places side by side and
 * the possible readings. Owns no finding.
 */
public final class AuditText {
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    private final PrintWriter out;
    private final boolean colour;

    /**
     * A writer.
     *
     * @param out where to; not closed
     * @param colour whether questions stand out
     */
    public AuditText(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** Writes all of it. */
    public void write(AuditReport report) {
        String rule = "";
        for (AuditFinding finding : report.findings()) {
            if (!finding.rule().equals(rule)) {
                rule = finding.rule();
                out.println(rule);
                out.println();
            }
            write(finding);
        }
        out.println(summary(report));
        out.flush();
    }

    private void write(AuditFinding finding) {
        out.println("  " + (colour ? BOLD + finding.question() + PLAIN : finding.question()));
        int inText =
                ReportColumns.width(finding.places(), place -> place.inText().words());
        int locations =
                ReportColumns.width(finding.places(), place -> place.location().toString());
        for (AuditPlace place : finding.places()) {
            out.println("    " + ReportColumns.padded(place.inText().words(), inText) + "  "
                    + ReportColumns.padded(place.location().toString(), locations) + "  " + place.name()
                    + (place.says().isEmpty() ? "" : "  " + place.says()));
        }
        finding.readings().forEach(reading -> out.println("    ? " + reading));
        out.println();
    }

    private static String summary(AuditReport report) {
        return (report.findings().isEmpty()
                        ? "No question"
                        : ReportColumns.counted(report.findings().size(), "question"))
                + ". Audited "
                + ReportColumns.counted(report.accounts(), "account") + ", "
                + ReportColumns.counted(report.claims(), "claim") + ", by "
                + ReportColumns.counted(report.rules().size(), "rule")
                + ". Lines are counted over those of the source that are not empty.";
    }
}
