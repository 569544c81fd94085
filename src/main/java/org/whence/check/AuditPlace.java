package org.whence.check;

import org.whence.model.Location;

/**
 * One of the places that a question of the audit lays side by side. Owns no layout.
 *
 * @param location the file and line of the claim, count or note
 * @param paragraph the paragraph of the source where it is stated, from 1; 0 where the account does not tell
 * @param name its IRI, shortened as messages write it
 * @param says what it says, in the encoder's words
 */
public record AuditPlace(Location location, int paragraph, String name, String says) implements Comparable<AuditPlace> {
    @Override
    public int compareTo(AuditPlace other) {
        int byParagraph = Integer.compare(paragraph, other.paragraph);
        return byParagraph != 0 ? byParagraph : name.compareTo(other.name);
    }
}
