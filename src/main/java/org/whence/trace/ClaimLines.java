package org.whence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Claims as items of a list: relation and factor at the other end, the claim, its voice and place. */
final class ClaimLines {
    private ClaimLines() {}

    /** Claims on an effect: what they name as causes comes first. */
    static List<TraceLine> onto(List<ClaimWords> claims) {
        List<TraceLine> lines = new ArrayList<>();
        for (ClaimWords claim : claims) {
            String causes =
                    claim.causes().stream().map(FactorWords::label).collect(Collectors.joining(", together with "));
            add(lines, causes + "  [" + claim.relationForReaders() + "]", claim);
        }
        return lines;
    }

    /** Claims from a cause: the effect that they name comes first. */
    static List<TraceLine> from(List<ClaimWords> claims, FactorWords cause) {
        List<TraceLine> lines = new ArrayList<>();
        for (ClaimWords claim : claims) {
            String besides =
                    claim.besides(cause.iri()).stream().map(FactorWords::label).collect(Collectors.joining(" and "));
            add(
                    lines,
                    claim.effect().label() + "  [" + claim.relationForReaders()
                            + (besides.isEmpty() ? "" : ", together with " + besides) + "]",
                    claim);
        }
        return lines;
    }

    /** Claims by both ends. */
    static List<TraceLine> whole(List<ClaimWords> claims) {
        List<TraceLine> lines = new ArrayList<>();
        claims.forEach(claim -> add(lines, claim.sentence(), claim));
        return lines;
    }

    private static void add(List<TraceLine> lines, String head, ClaimWords claim) {
        lines.add(TraceLine.item(2, "- ", head));
        if (!claim.byDefinition()) {
            // A collection made by a machine has no sentence for a claim.
            if (!claim.text().isEmpty()) {
                lines.add(TraceLine.in(4, "“" + claim.text() + "”"));
            }
            lines.add(TraceLine.in(4, claim.source()));
        }
    }
}
