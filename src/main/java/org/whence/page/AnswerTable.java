package org.whence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.whence.ask.Answer;

/**
 * An answer as a table of links. A column {@code X_iri} beside a column {@code X} is where the texts of {@code X}
 * lead, and is not shown itself. Owns no markup.
 */
final class AnswerTable {
    private static final String IRI = "_iri";

    private final Scope scope;
    private final Answer answer;
    private final Links links;

    AnswerTable(Scope scope, Answer answer) {
        this.scope = scope;
        this.answer = answer;
        this.links = new Links(scope);
    }

    /** The headings of the columns that are shown. */
    public List<String> columns() {
        return shown().stream()
                .map(column -> heading(answer.columns().get(column)))
                .toList();
    }

    /** The cells of the rows that are shown; an empty text where there is none. */
    public List<List<Link>> rows() {
        return scope.reading(() -> answer.rows().stream().map(this::cells).toList());
    }

    /** The values that the parameters had, each as “effect: the civil war”. */
    public List<String> given() {
        return answer.given().stream()
                .map(given ->
                        given.parameter().name() + ": " + given.label() + (given.isDefault() ? " (the default)" : ""))
                .toList();
    }

    public String scopeName() {
        return answer.scope();
    }

    public int total() {
        return answer.total();
    }

    public int shownRows() {
        return answer.rows().size();
    }

    public List<String> foot() {
        return answer.foot();
    }

    public String whyEmpty() {
        return answer.whyEmpty().orElse("");
    }

    private List<Integer> shown() {
        List<Integer> shown = new ArrayList<>();
        for (int column = 0; column < answer.columns().size(); column++) {
            String name = answer.columns().get(column);
            boolean leadsOnly =
                    name.endsWith(IRI) && answer.columns().contains(name.substring(0, name.length() - IRI.length()));
            if (!leadsOnly) {
                shown.add(column);
            }
        }
        return shown;
    }

    private List<Link> cells(List<Node> row) {
        return shown().stream().map(column -> cell(row, column)).toList();
    }

    private Link cell(List<Node> row, int column) {
        Node value = row.get(column);
        String name = answer.columns().get(column);
        Optional<Node> target = Optional.of(answer.columns().indexOf(name + IRI))
                .filter(index -> index >= 0)
                .map(row::get)
                .filter(Node::isURI);
        if (target.isPresent()) {
            return new Link(text(value, target.get()), links.to(target.get()).href());
        }
        if (value == null) {
            return new Link("", "");
        }
        return value.isURI()
                ? new Link(
                        scope.prefixes().shorten(value.getURI()),
                        links.to(value).href())
                : new Link(links.to(value).text(), "");
    }

    /** Machines gather claims without a sentence; and what one account of a collection uses, another one names. */
    private String text(Node value, Node target) {
        boolean saysNothing = value == null
                || (value.isLiteral() && value.getLiteralLexicalForm().equals(target.getURI()));
        return scope.names().of(saysNothing ? target : value);
    }

    private static String heading(String column) {
        String name = column.endsWith(IRI) ? column.substring(0, column.length() - IRI.length()) : column;
        return name.replace('_', ' ');
    }
}
