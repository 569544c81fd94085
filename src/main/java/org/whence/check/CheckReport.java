package org.whence.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * What checks found, and what they looked at. Owns no layout: {@link FindingsText} and {@link FindingsJson} have
 * it.
 *
 * @param findings sorted
 * @param accounts how many accounts were checked
 * @param claims how many claims they hold
 * @param passages how many passages, quotations included
 * @param passagesCompared how many of these were looked for in their source's text
 * @param shapes how many kinds of thing the shapes are about
 * @param rules how many rules were run
 */
public record CheckReport(
        List<Finding> findings, int accounts, int claims, int passages, int passagesCompared, int shapes, int rules) {
    /** The findings of one severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether anything must be mended before a build. */
    public boolean hasViolations() {
        return count(Severity.VIOLATION) > 0;
    }

    /** This and the report on another account, by the same shapes and rules. */
    public CheckReport and(CheckReport other) {
        return new CheckReport(
                Stream.concat(findings.stream(), other.findings.stream())
                        .sorted()
                        .toList(),
                accounts + other.accounts,
                claims + other.claims,
                passages + other.passages,
                passagesCompared + other.passagesCompared,
                shapes,
                rules);
    }
}
