package org.whence.check;

import java.util.List;

/**
 * A place where an account may disagree with itself, as a question to whoever reads it. It is no fault of the data,
 * so it has no severity and no advice, but at least one place and several readings. Owns no layout.
 *
 * @param rule the fault that is asked after
 * @param question one sentence
 * @param places what is to be laid side by side, in the order in which it is to be read
 * @param readings ways in which both may stand, or not
 */
public record AuditFinding(String rule, String question, List<AuditPlace> places, List<String> readings)
        implements Comparable<AuditFinding> {
    /** By rule; within one, in the order of the source. */
    @Override
    public int compareTo(AuditFinding other) {
        int byRule = rule.compareTo(other.rule);
        if (byRule != 0) {
            return byRule;
        }
        int byPlace =
                places.isEmpty() || other.places.isEmpty() ? 0 : places.get(0).compareTo(other.places.get(0));
        return byPlace != 0 ? byPlace : question.compareTo(other.question);
    }
}
