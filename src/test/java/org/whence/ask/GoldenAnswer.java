package org.whence.ask;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * An answer as its golden file has it: CSV with short names for IRIs and plain line ends, so that a diff reads
 * well. Owns no comparison; the program's own CSV is tested where it is written.
 */
final class GoldenAnswer {

    private GoldenAnswer() {}

    static String of(Answer answer) {
        StringBuilder text = new StringBuilder(String.join(",", answer.columns())).append('\n');
        for (List<Node> row : answer.rows()) {
            text.append(row.stream().map(node -> cell(node, answer)).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String cell(Node node, Answer answer) {
        if (node == null) {
            return "";
        }
        String text = node.isURI() ? answer.names().shorten(node.getURI()) : node.getLiteralLexicalForm();
        return text.matches(".*[\",\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
