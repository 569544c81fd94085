package org.whence.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several dates or ranges, of which one is meant, or all. Owns no dates. */
record EdtfList(List<EdtfPart> members, Set<EdtfFlag> flags) implements EdtfPart {
    /** The outermost of all members; empty when one of them names no day. */
    @Override
    public Optional<Bounds> bounds(CalendarReading reading) {
        return members.stream()
                .map(member -> member.bounds(reading))
                .reduce((one, other) -> one.flatMap(bounds -> other.map(bounds::or)))
                .orElseThrow();
    }
}
