package org.whence.check;

import java.io.PrintWriter;
import java.util.Map;

/**
 * A report for people: one finding under the other, aligned, what to do below what is wrong, counts at the end. Owns
 * no finding.
 */
public final class FindingsText {
    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.VIOLATION, "\u001B[31m", Severity.WARNING, "\u001B[33m", Severity.INFO, "\u001B[36m");
    private static final String PLAIN = "\u001B[0m";

    private final PrintWriter out;
    private final boolean colour;

    /**
     * A writer.
     *
     * @param out where to; not closed
     * @param colour whether severities are coloured
     */
    public FindingsText(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** Writes all of it. */
    public void write(CheckReport report) {
        int severityWidth = ReportColumns.width(
                report.findings(), finding -> finding.severity().word());
        int placeWidth = ReportColumns.width(
                report.findings(), finding -> finding.location().toString());
        String indent = " ".repeat(severityWidth + placeWidth + 4);
        for (Finding finding : report.findings()) {
            out.println(coloured(
                            finding.severity(),
                            ReportColumns.padded(finding.severity().word(), severityWidth)) + "  "
                    + ReportColumns.padded(finding.location().toString(), placeWidth) + "  " + finding.message());
            out.println(
                    indent + finding.advice() + (finding.advice().isEmpty() ? "" : " ") + "[" + finding.rule() + "]");
        }
        if (!report.findings().isEmpty()) {
            out.println();
        }
        out.println(counts(report));
        out.println(whatWasChecked(report));
        out.flush();
    }

    private static String counts(CheckReport report) {
        if (report.findings().isEmpty()) {
            return "Nothing to report.";
        }
        return ReportColumns.counted(report.count(Severity.VIOLATION), "violation") + ", "
                + ReportColumns.counted(report.count(Severity.WARNING), "warning") + ", "
                + report.count(Severity.INFO) + " for information.";
    }

    private static String whatWasChecked(CheckReport report) {
        String passages = report.passagesCompared() > 0
                ? ReportColumns.counted(report.passagesCompared(), "passage") + " compared with the text."
                : "The passages were not compared with the text: name it with --source FILE.";
        return "Checked " + ReportColumns.counted(report.accounts(), "account") + ", "
                + ReportColumns.counted(report.claims(), "claim") + ", "
                + ReportColumns.counted(report.passages(), "passage") + ", by "
                + ReportColumns.counted(report.shapes(), "shape") + " and "
                + ReportColumns.counted(report.rules(), "rule") + ". " + passages;
    }

    private String coloured(Severity severity, String text) {
        return colour ? COLOURS.get(severity) + text + PLAIN : text;
    }
}
