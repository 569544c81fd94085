package org.whence.export;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.whence.ask.Answer;
import org.whence.term.PrefixTable;

/**
 * One column of an answer as people read it: words for the variable, short names for IRIs, the text of literals.
 * Owns no layout.
 *
 * @param heading the variable in words: {@code cause_iri} is “cause IRI”
 * @param isIri whether the column holds names for machines beside another one with labels for people
 * @param isNumeric whether every cell that has a value has a number
 * @param cells a text a row, empty where there is no value
 */
record AnswerColumn(String heading, boolean isIri, boolean isNumeric, List<String> cells) {

    private static final String IRI = "_iri";

    /** All columns of an answer. */
    static List<AnswerColumn> of(Answer answer) {
        return IntStream.range(0, answer.columns().size())
                .mapToObj(i -> of(
                        answer.columns().get(i),
                        answer.rows().stream().map(row -> row.get(i)).toList(),
                        answer.names()))
                .toList();
    }

    /** Whether no row has a value. */
    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Whether some cell has several words, between which a line may be broken. */
    boolean isProse() {
        return cells.stream().anyMatch(cell -> cell.indexOf(' ') >= 0);
    }

    private static AnswerColumn of(String variable, List<Node> nodes, PrefixTable names) {
        boolean isIri = variable.endsWith(IRI);
        String bare = isIri ? variable.substring(0, variable.length() - IRI.length()) + " IRI" : variable;
        boolean isNumeric = nodes.stream().allMatch(node -> node == null || isNumber(node))
                && nodes.stream().anyMatch(node -> node != null);
        List<String> cells = nodes.stream().map(node -> text(node, names)).toList();
        return new AnswerColumn(bare.replace('_', ' '), isIri, isNumeric, cells);
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral() && node.getLiteralValue() instanceof Number;
    }

    private static String text(Node node, PrefixTable names) {
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            return names.shorten(node.getURI());
        }
        return node.isLiteral() ? node.getLiteralLexicalForm().replaceAll("\\s+", " ") : node.toString();
    }
}
