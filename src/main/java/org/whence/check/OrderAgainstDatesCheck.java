package org.whence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.date.Bounds;
import org.whence.model.Terms;

/** An order that a claim tells, after, before or during another thing, and calendar dates that tell another. */
final class OrderAgainstDatesCheck implements Audit {
    private static final List<String> READINGS = List.of(
            "The word of order is about the telling, and not about time.",
            "A date is that of a beginning, an end or a formal act, and the order is of something else.",
            "One of the dates, or the order, is mistaken.");

    @Override
    public String name() {
        return "order-against-dates";
    }

    @Override
    public List<AuditFinding> audit(AuditedAccount account, DatasetGraph dataset) {
        Chronology chronology = new Chronology(account.checked());
        return new StandingClaims(account.checked())
                .datings().stream()
                        .flatMap(claim -> finding(claim, account, chronology).stream())
                        .toList();
    }

    private Optional<AuditFinding> finding(Node claim, AuditedAccount account, Chronology chronology) {
        Optional<Node> dated = account.checked().value(claim, Terms.DATED_FACTOR);
        Optional<Node> other = account.checked().value(claim, Terms.WH + "relativeTo");
        Optional<Node> position = account.checked().value(claim, Terms.WH + "relativePosition");
        if (dated.isEmpty() || other.isEmpty() || position.isEmpty()) {
            return Optional.empty();
        }
        Optional<Bounds> own = chronology.bounds(dated.get());
        Optional<Bounds> others = chronology.bounds(other.get());
        if (own.isEmpty() || others.isEmpty() || fits(position.get().getLocalName(), own.get(), others.get())) {
            return Optional.empty();
        }
        Dating first = chronology.narrowest(dated.get());
        Dating second = chronology.narrowest(other.get());
        List<Node> places = new ArrayList<>(List.of(claim, first.claim(), second.claim()));
        return Optional.of(account.finding(
                name(),
                "Did " + account.label(dated.get()) + " (" + first.words() + ") come "
                        + position.get().getLocalName() + " " + account.label(other.get()) + " (" + second.words()
                        + "), as is said, or do the dates hold?",
                places,
                READINGS));
    }

    private static boolean fits(String position, Bounds own, Bounds others) {
        return switch (position) {
            case "after" -> !own.isWhollyBefore(others);
            case "before" -> !others.isWhollyBefore(own);
            default -> own.overlaps(others);
        };
    }
}
