package org.whence.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.date.Bounds;
import org.whence.model.Terms;

/**
 * When the things of an account were, by the dating claims that stand. Dates of one thing that go together narrow
 * each other; where two exclude each other the outermost days count, since another rule asks about that. Owns no
 * question.
 */
final class Chronology {
    private static final Node PART_OF = NodeFactory.createURI(Terms.WH + "partOf");

    private final CheckedAccount account;
    private final List<Dating> datings;
    private final Map<Node, List<Dating>> byFactor = new LinkedHashMap<>();

    Chronology(CheckedAccount account) {
        this.account = account;
        this.datings = new StandingClaims(account)
                .datings().stream()
                        .flatMap(claim -> Dating.of(claim, account).stream())
                        .toList();
        datings.forEach(dating -> byFactor.computeIfAbsent(dating.factor(), any -> new ArrayList<>())
                .add(dating));
    }

    /**
     * The first day on which something can have begun.
     *
     * @param day none earlier
     * @param dated the thing whose date tells: itself, or its earliest dated part
     * @param dating the claim that gives that date
     */
    record Start(LocalDate day, Node dated, Dating dating) {}

    /** Dates by the thing they date. */
    Map<Node, List<Dating>> byFactor() {
        return byFactor;
    }

    /** The dates of one thing. */
    List<Dating> of(Node factor) {
        return byFactor.getOrDefault(factor, List.of());
    }

    /** The days on which something was, if any claim dates it. */
    Optional<Bounds> bounds(Node factor) {
        return of(factor).stream().map(Dating::bounds).reduce(Chronology::together);
    }

    /** The claim that gives the narrowest date. */
    Dating narrowest(Node factor) {
        return of(factor).stream()
                .min(Comparator.comparing(dating -> length(dating.bounds())))
                .orElseThrow();
    }

    /**
     * When something can have begun: by its own date or, where that is wider or missing, by the earliest of its dated
     * parts.
     */
    Optional<Start> start(Node factor) {
        Optional<Start> own = ownStart(factor);
        Optional<Start> ofParts = parts(factor)
                .flatMap(part -> ownStart(part).stream())
                .min(Comparator.comparing(Start::day))
                .filter(start -> own.isEmpty() || start.day().isAfter(own.get().day()))
                .filter(start -> bounds(factor).isEmpty()
                        || bounds(factor).get().overlaps(start.dating().bounds()));
        return ofParts.or(() -> own);
    }

    private Stream<Node> parts(Node whole) {
        return account.asserted().find(Node.ANY, PART_OF, whole).mapWith(part -> part.getSubject()).toList().stream();
    }

    private Optional<Start> ownStart(Node factor) {
        return bounds(factor).flatMap(Bounds::earliest).map(day -> new Start(day, factor, narrowest(factor)));
    }

    private static Bounds together(Bounds one, Bounds other) {
        return one.overlaps(other)
                ? new Bounds(
                        Stream.concat(one.earliest().stream(), other.earliest().stream())
                                .max(Comparator.naturalOrder()),
                        Stream.concat(one.latest().stream(), other.latest().stream())
                                .min(Comparator.naturalOrder()))
                : one.or(other);
    }

    private static long length(Bounds bounds) {
        return bounds.earliest().isPresent() && bounds.latest().isPresent()
                ? bounds.latest().get().toEpochDay() - bounds.earliest().get().toEpochDay()
                : Long.MAX_VALUE;
    }
}
