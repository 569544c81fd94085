package org.whence.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/**
 * Which claims stand on which side. The side that asserts comes first, that which denies or speaks against it second,
 * whichever was asked about. Owns no search.
 *
 * @param one what is asserted, in the order of the text
 * @param other what is said against it
 */
record Sides(List<Node> one, List<Node> other) {
    /** Keeps copies. */
    Sides {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /** The sides of a claim and of those that speak against it. */
    static Sides of(Facts facts, Node claim, List<Node> against) {
        boolean speaksAgainst = facts.has(claim, Terms.STANCE, Terms.DENIES)
                || List.of(Terms.CONTRADICTS, Terms.DISPUTES, Terms.UNDERCUTS).stream()
                        .anyMatch(property -> !facts.objects(claim, property).isEmpty());
        return speaksAgainst && !against.isEmpty()
                ? new Sides(sorted(against), List.of(claim))
                : new Sides(List.of(claim), sorted(against));
    }

    /** The sides of all claims on one link, with whatever else speaks against those that assert it. */
    static Sides ofLink(Facts facts, Opposition opposition, List<Node> onLink) {
        Set<Node> one = new LinkedHashSet<>();
        Set<Node> other = new LinkedHashSet<>();
        for (Node claim : onLink) {
            (facts.has(claim, Terms.STANCE, Terms.DENIES) ? other : one).add(claim);
        }
        one.forEach(claim -> other.addAll(opposition.against(claim)));
        other.removeAll(one);
        return new Sides(sorted(one), sorted(other));
    }

    /** Whether all that is known of a side is what the source tells of in order to reject it. */
    static boolean isKnownThroughOpponent(Facts facts, List<Node> claims) {
        return !claims.isEmpty()
                && claims.stream().allMatch(claim -> facts.has(claim, Terms.HOST_STANCE, Terms.REJECTS));
    }

    private static List<Node> sorted(Iterable<Node> claims) {
        Set<Node> sorted = new TreeSet<>(Facts.BY_NAME);
        claims.forEach(sorted::add);
        return new ArrayList<>(sorted);
    }
}
