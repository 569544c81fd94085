package org.whence.ask;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.whence.label.Labels;
import org.whence.model.UserMessageException;
import org.whence.term.PrefixTable;

/**
 * Asks canned questions of one view: parameters become terms, and terms take the place of variables in the
 * query's syntax tree, so that no value can change what is asked. Owns no question, no store and no layout.
 */
public final class QuestionRunner {
    /** As long as the dataset allows. */
    private static final Duration UNLIMITED = Duration.ZERO;

    private final View view;
    private final View words;
    private final Labels labels;
    private final PrefixTable names;
    private final RowCounts counts = new RowCounts();

    /** A runner for one view; it looks once through the view for the prefixes in use. */
    public QuestionRunner(View view) {
        this(view, view);
    }

    /**
     * A runner for one view whose things other accounts may name: in a large collection they share their factors.
     *
     * @param words where what an asker names is looked up, and what it is called
     */
    public QuestionRunner(View view, View words) {
        this.view = view;
        this.words = words;
        this.labels = new Labels(words.graph());
        this.names = words.names();
    }

    /** A question with its parameters put in. */
    record Bound(CannedQuestion question, List<Given> given) {

        /** The query to run: what the parameters stand for in their places. */
        Query query() {
            Map<Var, Node> values = new HashMap<>();
            given.forEach(value -> values.put(value.parameter().variable(), value.value()));
            return QueryTransformOps.replaceVars(question.query(), values);
        }

        Bound without(Given dropped) {
            return new Bound(
                    question,
                    given.stream().filter(value -> !value.equals(dropped)).toList());
        }
    }

    /**
     * The answer to a question.
     *
     * @param arguments what the asker wrote for each parameter, by its name: an IRI, a prefixed name, a label, or
     *     a literal's text
     * @param limit at most so many rows are kept; all are counted
     * @throws UserMessageException if an argument does not fit, in one sentence with what may have been meant
     */
    public Answer run(CannedQuestion question, Map<String, String> arguments, int limit) {
        return run(question, arguments, limit, UNLIMITED);
    }

    /**
     * The answer to a question, within a time.
     *
     * @param timeout how long the query may take; a dataset may allow less
     * @throws UserMessageException if an argument does not fit
     * @throws org.apache.jena.query.QueryCancelledException if it takes longer
     */
    public Answer run(CannedQuestion question, Map<String, String> arguments, int limit, Duration timeout) {
        return view.reading(() -> answer(bind(question, arguments), limit, timeout));
    }

    /** The answer to a question, whole. */
    public Answer run(CannedQuestion question, Map<String, String> arguments) {
        return run(question, arguments, Integer.MAX_VALUE);
    }

    /** The question with its parameters put in, not yet asked. */
    Bound bind(CannedQuestion question, Map<String, String> arguments) {
        return new Bound(question, new Arguments(view, words.search(), labels, names).of(question, arguments));
    }

    private Answer answer(Bound bound, int limit, Duration timeout) {
        Rows rows = Rows.of(bound.query(), view.dataset(), limit, timeout);
        return new Answer(
                bound.question().summary(),
                view.heading(),
                bound.given(),
                rows.columns(),
                rows.rows(),
                rows.total(),
                bound.question().foot(),
                rows.total() == 0 ? Optional.of(new EmptyReason(view, counts).of(bound)) : Optional.empty(),
                names);
    }
}
