package org.whence.causal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The factors that most claims of the standard view name, as far as an index keeps them: the first hundred on each side.
 * Owns no order ({@link TopFactorFinder}).
 */
final class TopTable {
    private static final int KEPT = 100;
    private static final String ONTO = "top.onto";
    private static final String FROM = "top.from";

    private final NumberColumn onto;
    private final NumberColumn from;

    private TopTable(NumberColumn onto, NumberColumn from) {
        this.onto = onto;
        this.from = from;
    }

    /** As the columns have it; null where they have none. */
    static TopTable of(IndexColumns columns) {
        return columns.has(ONTO) ? new TopTable(columns.numbers(ONTO), columns.numbers(FROM)) : null;
    }

    /** Finds them, and adds them to the columns. */
    static void layOut(CausalView standard, IndexColumns columns) {
        TopFactorFinder finder = new TopFactorFinder(standard, Deadline.none());
        columns.with(ONTO, pairs(finder.byClaimsOnto(KEPT))).with(FROM, pairs(finder.byClaimsFrom(KEPT)));
    }

    private static NumberColumn pairs(List<TopFactor> top) {
        return NumberColumn.of(top.stream()
                .flatMapToInt(factor -> IntStream.of(factor.factor(), factor.claims()))
                .toArray());
    }

    /** The first factors as effects, if so many are kept. */
    Optional<List<TopFactor>> onto(int most) {
        return first(onto, most);
    }

    /** The first factors as causes, if so many are kept. */
    Optional<List<TopFactor>> from(int most) {
        return first(from, most);
    }

    private static Optional<List<TopFactor>> first(NumberColumn pairs, int most) {
        int kept = pairs.size() / 2;
        if (most > kept && kept == KEPT) {
            return Optional.empty();
        }
        List<TopFactor> first = new ArrayList<>();
        for (int i = 0; i < Math.min(most, kept); i++) {
            first.add(new TopFactor(pairs.get(2 * i), pairs.get(2 * i + 1)));
        }
        return Optional.of(List.copyOf(first));
    }
}
