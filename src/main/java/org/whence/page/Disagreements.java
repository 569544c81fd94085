package org.whence.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/**
 * Every matter on which the voices of a scope differ: claims that contradict or dispute one another, links that one
 * voice asserts and another denies, and views that the source tells of only to reject them. Claims of one link are
 * one matter. Owns no choice of words for the sides.
 */
final class Disagreements {
    private static final int MOST = 300;

    private final Facts facts;
    private final ClaimLines lines;
    private final Opposition opposition;
    private final String asking;

    /**
     * The disagreements of a scope.
     *
     * @param asking what an address says of the scope, beginning with an ampersand; or empty
     */
    Disagreements(Site site, Scope scope, String asking) {
        this.facts = new Facts(scope.graph());
        this.lines = new ClaimLines(scope);
        this.opposition = new Opposition(site, scope);
        this.asking = asking;
    }

    /** All of them, in the order of the text in which they first appear. */
    List<Disagreement> all() {
        Map<String, Disagreement> found = new LinkedHashMap<>();
        for (Node claim : disputed()) {
            List<Node> against = opposition.against(claim);
            boolean isRejected = facts.has(claim, Terms.HOST_STANCE, Terms.REJECTS);
            if (!against.isEmpty() || isRejected) {
                found.putIfAbsent(matter(claim, against), entry(claim, against));
            }
        }
        return List.copyOf(found.values());
    }

    /** Claims that another speaks against, denials, and rejected views, in the order of their names. */
    private Set<Node> disputed() {
        Set<Node> claims = new LinkedHashSet<>();
        for (String property : List.of(Terms.CONTRADICTS, Terms.DISPUTES, Terms.UNDERCUTS)) {
            claims.addAll(facts.targets(property, MOST));
        }
        claims.addAll(facts.subjects(Terms.HOST_STANCE, Facts.iri(Terms.REJECTS), MOST)
                .nodes());
        claims.addAll(
                facts.subjects(Terms.STANCE, Facts.iri(Terms.DENIES), MOST).nodes());
        return claims.stream()
                .filter(claim -> !facts.has(claim, Terms.EXPLICITNESS, Terms.INFERRED))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Facts.BY_NAME)));
    }

    /** The same for all claims of one link, and for a claim and those that speak against it. */
    private String matter(Node claim, List<Node> against) {
        List<Node> effects = facts.objects(claim, Terms.EFFECT);
        if (!effects.isEmpty()) {
            return facts.objects(claim, Terms.CAUSE) + " " + effects;
        }
        Set<Node> both = new TreeSet<>(Facts.BY_NAME);
        both.addAll(against);
        both.add(claim);
        return both.toString();
    }

    private Disagreement entry(Node claim, List<Node> against) {
        Sides sides = Sides.of(facts, claim, against);
        ClaimLine line = lines.of(sides.one().get(0));
        String address = "/disagree?claim=" + Addresses.encodedParameter(claim.getURI()) + asking;
        String matter = line.effect() == null
                ? parties(lines.of(sides.one()), lines.of(sides.other()))
                : line.causes().stream().map(Link::text).collect(Collectors.joining(" + ")) + " → "
                        + line.effect().text();
        List<ClaimLine> one = new ArrayList<>(lines.of(sides.one()));
        List<ClaimLine> other = new ArrayList<>(lines.of(sides.other()));
        return new Disagreement(
                new Link(matter, address), one, other, isRejected(sides.one()) || isRejected(sides.other()));
    }

    /** Who stands against whom, where no link tells what it is about; what each says stands below. */
    private static String parties(List<ClaimLine> one, List<ClaimLine> other) {
        String first = voices(one);
        String second = voices(other);
        if (second.isEmpty()) {
            return "A view of " + first + " that the source rejects";
        }
        return first.equals(second) ? first + ", in two places" : first + " against " + second;
    }

    private static String voices(List<ClaimLine> claims) {
        return claims.stream()
                .map(ClaimLine::voice)
                .filter(voice -> voice != null)
                .map(Link::text)
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private boolean isRejected(List<Node> claims) {
        return Sides.isKnownThroughOpponent(facts, claims);
    }
}
