package org.whence.check;

import org.whence.model.Location;
import org.whence.model.PlaceInText;

/**
 * One of the places that a question of the audit lays side by side. Owns no layout.
 *
 * @param iri the claim, count, note or thing
 * @param location the file and line of the claim, count or note
 * @param inText where in the source it is stated; unknown where the account does not tell
 * @param name its IRI, shortened as messages write it
 * @param says what it says, in the encoder's words
 */
public record AuditPlace(String iri, Location location, PlaceInText inText, String name, String says)
        implements Comparable<AuditPlace> {
    @Override
    public int compareTo(AuditPlace other) {
        int byLine = Integer.compare(inText.line(), other.inText.line());
        return byLine != 0 ? byLine : name.compareTo(other.name);
    }
}
