package org.whence.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the audit asks, and what it looked at. Owns no layout: {@link AuditText} and {@link AuditJson} have it.
 *
 * @param findings sorted
 * @param accounts how many accounts were audited
 * @param claims how many claims they hold
 * @param rules the names of all rules that were applied, sorted
 */
public record AuditReport(List<AuditFinding> findings, int accounts, int claims, List<String> rules) {
    /** This and the report on another account, by the same rules. */
    public AuditReport and(AuditReport other) {
        return new AuditReport(
                Stream.concat(findings.stream(), other.findings.stream())
                        .sorted()
                        .toList(),
                accounts + other.accounts,
                claims + other.claims,
                rules);
    }
}
