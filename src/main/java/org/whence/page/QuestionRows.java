package org.whence.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.whence.ask.Answer;

/** A canned question's rows by the names of their columns, for pages that show an answer in a way of their own. */
final class QuestionRows {
    private QuestionRows() {}

    /** The answer's rows; what a row has no value for is left out of it. */
    static List<Map<String, Node>> of(
            Asker asker, Site site, Scope scope, String question, Map<String, String> arguments, int most) {
        Answer answer = asker.ask(scope, site.questions().question(question), arguments, most, site.timeout());
        List<Map<String, Node>> rows = new ArrayList<>();
        for (List<Node> row : answer.rows()) {
            Map<String, Node> named = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) != null) {
                    named.put(answer.columns().get(i), row.get(i));
                }
            }
            rows.add(named);
        }
        return rows;
    }

    /** A value as text; empty where there is none. */
    static String text(Map<String, Node> row, String column) {
        Node value = row.get(column);
        return value == null ? "" : value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
    }
}
