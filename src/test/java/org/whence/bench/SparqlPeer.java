package org.whence.bench;

import java.util.ArrayList;
import java.util.List;

/** A peer that is asked in SPARQL: which query answers which question, and how the rows are told. */
abstract class SparqlPeer implements Peer {
    /** The rows of a query, each with its terms (IRIs bare, literals as their lexical forms) separated by spaces. */
    abstract List<String> rows(String query) throws Exception;

    @Override
    public List<String> answer(Ask ask) throws Exception {
        return switch (ask.question()) {
            case Q1, Q2, Q3, Q5, Q6 -> rows(SparqlText.of(ask));
            case Q4A -> shortest(ask);
            case Q4B -> strongest(ask);
            case Q7 -> {
                List<String> both = new ArrayList<>(rows(SparqlText.of("q7-in", ask)));
                both.addAll(rows(SparqlText.of("q7-out", ask)));
                yield both;
            }
        };
    }

    /** No weighted paths in SPARQL. */
    List<String> strongest(Ask ask) throws Exception {
        throw new InexpressibleException("SPARQL has no weighted paths");
    }

    /** Length by length, since a path gives no length. */
    List<String> shortest(Ask ask) throws Exception {
        for (int length = 1; length <= SparqlText.LONGEST_CHAIN; length++) {
            if (!rows(SparqlText.of("q4-" + length, ask)).isEmpty()) {
                return List.of(Integer.toString(length));
            }
        }
        return List.of("none");
    }

    /** That there is no short chain says nothing of longer ones. */
    @Override
    public List<String> reconciled(Ask ask, List<String> answer) throws Exception {
        boolean noneFound = ask.question() == Question.Q4A && answer.equals(List.of("none"));
        return noneFound && isCause(ask) ? List.of(AnswerDigest.UNKNOWN) : answer;
    }

    private boolean isCause(Ask ask) throws Exception {
        return rows(SparqlText.of("q3", ask)).equals(List.of("true"));
    }
}
