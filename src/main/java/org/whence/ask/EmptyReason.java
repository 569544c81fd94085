package org.whence.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whence.ask.QuestionRunner.Bound;

/**
 * Why an answer has no row: which of the asker's filters, left out, would have let some through, or else the
 * question's own sentence. Found by asking again. Owns no sentence about any one question.
 */
final class EmptyReason {

    private final View view;
    private final RowCounts counts;

    EmptyReason(View view, RowCounts counts) {
        this.view = view;
        this.counts = counts;
    }

    /** One or more sentences. */
    String of(Bound bound) {
        List<Given> filters = bound.given().stream()
                .filter(given -> !given.parameter().required())
                .toList();
        List<String> toBlame = new ArrayList<>();
        for (Given filter : filters) {
            int rows = count(bound.without(filter));
            if (rows > 0) {
                toBlame.add("Nothing fits " + shown(filter) + "; without that there would be " + rows(rows) + ".");
            }
        }
        if (toBlame.isEmpty() && filters.size() > 1) {
            Bound open = filters.stream().reduce(bound, Bound::without, (first, second) -> second);
            int rows = count(open);
            if (rows > 0) {
                String all = filters.stream().map(EmptyReason::shown).collect(Collectors.joining(" and "));
                toBlame.add("Nothing fits " + all + "; without any of them there would be " + rows(rows) + ".");
            }
        }
        // The question's own sentence is about what there is without the asker's filters.
        return toBlame.isEmpty() ? sentence(bound) : String.join(" ", toBlame);
    }

    private static String sentence(Bound bound) {
        String sentence = bound.question().empty();
        for (Given given : bound.given()) {
            sentence = sentence.replace("{" + given.parameter().name() + "}", given.label());
        }
        return sentence;
    }

    private static String shown(Given filter) {
        return "--" + filter.parameter().name() + " (" + filter.label() + ")";
    }

    private int count(Bound bound) {
        return counts.of(bound, () -> Rows.of(bound.query(), view.dataset(), 0).total());
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }
}
