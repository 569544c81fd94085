package org.whence.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/** Claims as entries of lists, whatever their kind, read from the graph. Owns no choice of claims. */
final class ClaimLines {
    private final Facts facts;
    private final Links links;
    private final Names names;
    private final ClaimMarks marks;

    ClaimLines(Scope scope) {
        facts = new Facts(scope.graph());
        links = new Links(scope);
        names = scope.names();
        marks = new ClaimMarks(facts, names);
    }

    List<ClaimLine> of(Collection<Node> claims) {
        return claims.stream().map(this::of).toList();
    }

    ClaimLine of(Node claim) {
        List<Link> causes = new ArrayList<>();
        facts.objects(claim, Terms.CAUSE).forEach(cause -> causes.add(plain(cause)));
        facts.objects(claim, Terms.SIGN).forEach(sign -> causes.add(plain(sign)));
        Optional<Node> effect = facts.object(claim, Terms.EFFECT).or(() -> facts.object(claim, Terms.SIGNIFIED));
        return new ClaimLine(
                claim.getURI(),
                plain(claim),
                facts.object(claim, Terms.CLAIM_TEXT).isEmpty(),
                causes,
                relation(claim),
                effect.map(this::plain).orElse(null),
                facts.object(claim, Terms.CLAIMED_BY).map(this::plain).orElse(null),
                facts.object(claim, Terms.STATED_IN).map(this::plain).orElse(null),
                marks.of(claim),
                facts.objects(claim, Terms.CITES).stream().map(this::note).toList());
    }

    /** A denial must not read as what it denies, nor what the source rejects as what it holds. */
    private String relation(Node claim) {
        String label = facts.object(claim, Terms.RELATION).map(names::of).orElse("");
        if (label.isEmpty()) {
            return "";
        }
        return label
                + (facts.has(claim, Terms.STANCE, Terms.DENIES) ? " (denied)" : "")
                + (facts.has(claim, Terms.HOST_STANCE, Terms.REJECTS) ? " (rejected by the source)" : "");
    }

    /** Without the small letters beside it. */
    Link plain(Node thing) {
        Link link = links.to(thing);
        return new Link(link.text(), link.href());
    }

    /** A note, and whether its text is at hand. */
    Link note(Node note) {
        boolean atHand = facts.text(note, Terms.RESOLVED).filter("true"::equals).isPresent();
        Link link = plain(note);
        return new Link(link.text(), link.href(), atHand ? "" : "not at hand");
    }
}
