package org.whence.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.whence.ask.QuestionRunner.Bound;

/**
 * How many rows questions have had in one view, kept because the reason why an answer is empty asks the same again
 * for every value: what there would be without it. Bounded. Owns no asking.
 */
final class RowCounts {
    private static final int MOST = 1_000;

    private final Cache<Asked, Integer> counts =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** A question and the values it was asked with. */
    private record Asked(String question, Map<String, Node> values) {}

    /** The number, counted when it is not known. */
    int of(Bound bound, IntSupplier count) {
        Asked asked = new Asked(
                bound.question().name(),
                bound.given().stream()
                        .collect(Collectors.toMap(given -> given.parameter().name(), Given::value)));
        Integer known = counts.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        int counted = count.getAsInt();
        counts.put(asked, counted);
        return counted;
    }
}
