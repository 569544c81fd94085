package org.whence.check;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;

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
        int inText = width(finding, place -> place.inText().words());
        int locations = width(finding, place -> place.location().toString());
        for (AuditPlace place : finding.places()) {
            out.println("    " + padded(place.inText().words(), inText) + "  "
                    + padded(place.location().toString(), locations) + "  " + place.name()
                    + (place.says().isEmpty() ? "" : "  " + place.says()));
        }
        finding.readings().forEach(reading -> out.println("    ? " + reading));
        out.println();
    }

    private static String summary(AuditReport report) {
        return (report.findings().isEmpty()
                        ? "No question"
                        : counted(report.findings().size(), "question")) + ". Audited "
                + counted(report.accounts(), "account") + ", " + counted(report.claims(), "claim") + ", by "
                + counted(report.rules().size(), "rule")
                + ". Lines are counted over those of the source that are not empty.";
    }

    private static String counted(long number, String thing) {
        return String.format(Locale.ROOT, "%d %s%s", number, thing, number == 1 ? "" : "s");
    }

    private static int width(AuditFinding finding, Function<AuditPlace, String> column) {
        return finding.places().stream()
                .map(column)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
