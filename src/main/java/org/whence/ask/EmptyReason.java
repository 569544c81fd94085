package org.whence.ask;

import java.util.ArrayList;
import java.util.List;
import org.whence.ask.QuestionRunner.Bound;

/**
 * Why an answer has no row: the question's own sentence, and which of the asker's filters, left out, would have
 * let some through. Found by asking again. Owns no sentence about any one question.
 */
final class EmptyReason {

    private final View view;

    EmptyReason(View view) {
        this.view = view;
    }

    /** One or more sentences. */
    String of(Bound bound) {
        List<String> sentences = new ArrayList<>();
        String sentence = bound.question().empty();
        for (Given given : bound.given()) {
            sentence = sentence.replace("{" + given.parameter().name() + "}", given.label());
        }
        sentences.add(sentence);
        List<Given> filters = bound.given().stream()
                .filter(given -> !given.parameter().required())
                .toList();
        for (Given filter : filters) {
            int rows = count(bound.without(filter));
            if (rows > 0) {
                sentences.add("Without --" + filter.parameter().name() + " (" + filter.label() + ") there would be "
                        + rows(rows) + ".");
            }
        }
        if (sentences.size() == 1 && filters.size() > 1) {
            Bound open = bound;
            for (Given filter : filters) {
                open = open.without(filter);
            }
            int rows = count(open);
            if (rows > 0) {
                sentences.add("Without any of the filters there would be " + rows(rows) + ".");
            }
        }
        return String.join(" ", sentences);
    }

    private int count(Bound bound) {
        return Rows.of(bound.query(), view.dataset(), 0).total();
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }
}
