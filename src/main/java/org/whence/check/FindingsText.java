package org.whence.check;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

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
        int severityWidth = width(report, finding -> finding.severity().word());
        int placeWidth = width(report, finding -> finding.location().toString());
        String indent = " ".repeat(severityWidth + placeWidth + 4);
        for (Finding finding : report.findings()) {
            out.println(coloured(finding.severity(), padded(finding.severity().word(), severityWidth)) + "  "
                    + padded(finding.location().toString(), placeWidth) + "  " + finding.message());
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
        return counted(report.count(Severity.VIOLATION), "violation") + ", "
                + counted(report.count(Severity.WARNING), "warning") + ", "
                + report.count(Severity.INFO) + " for information.";
    }

    private static String whatWasChecked(CheckReport report) {
        String passages = report.passagesCompared() > 0
                ? counted(report.passagesCompared(), "passage") + " compared with the text."
                : "The passages were not compared with the text: name it with --source FILE.";
        return "Checked " + counted(report.accounts(), "account") + ", " + counted(report.claims(), "claim") + ", "
                + counted(report.passages(), "passage") + ", by " + counted(report.shapes(), "shape") + " and "
                + counted(report.rules(), "rule") + ". " + passages;
    }

    private static String counted(long number, String thing) {
        return String.format(Locale.ROOT, "%d %s%s", number, thing, number == 1 ? "" : "s");
    }

    private static int width(CheckReport report, Function<Finding, String> column) {
        return report.findings().stream()
                .map(column)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private String coloured(Severity severity, String text) {
        return colour ? COLOURS.get(severity) + text + PLAIN : text;
    }
}
