package org.whence.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Account;
import org.whence.model.Terms;

/**
 * The values that parameters have when the asker gives none: first what the account says for this question
 * (wh:ParameterDefault with wh:forQuestion), then what it says for all, then the property of the account that
 * the question names, such as wh:outcome. Owns no fixed default of a question.
 */
final class ParameterDefaults {

    private static final Node PARAMETER = NodeFactory.createURI(Terms.WH + "parameter");
    private static final Node VALUE = NodeFactory.createURI(Terms.WH + "value");
    private static final Node FOR_QUESTION = NodeFactory.createURI(Terms.WH + "forQuestion");

    private final Graph graph;
    private final List<Account> accounts;

    ParameterDefaults(Graph graph, List<Account> accounts) {
        this.graph = graph;
        this.accounts = accounts;
    }

    /** All values that the accounts of the view propose, where they propose several each a different one. */
    Set<Node> of(String question, Parameter parameter) {
        Set<Node> forThis = stated(parameter.name(), Optional.of(question));
        Set<Node> forAll = forThis.isEmpty() ? stated(parameter.name(), Optional.empty()) : forThis;
        return forAll.isEmpty() ? ofAccounts(parameter) : forAll;
    }

    private Set<Node> stated(String parameter, Optional<String> question) {
        Node name = NodeFactory.createLiteralString(parameter);
        return graph.find(Node.ANY, PARAMETER, name).toList().stream()
                .map(triple -> triple.getSubject())
                .filter(stated -> question.map(
                                wanted -> graph.contains(stated, FOR_QUESTION, NodeFactory.createLiteralString(wanted)))
                        .orElseGet(() -> !graph.contains(stated, FOR_QUESTION, Node.ANY)))
                .flatMap(stated -> values(stated, VALUE).stream())
                .collect(Collectors.toCollection(ParameterDefaults::inOrder));
    }

    private Set<Node> ofAccounts(Parameter parameter) {
        return parameter
                .accountDefault()
                .map(property -> accounts.stream()
                        .flatMap(account ->
                                values(NodeFactory.createURI(account.iri()), NodeFactory.createURI(property)).stream())
                        .collect(Collectors.toCollection(ParameterDefaults::inOrder)))
                .orElseGet(ParameterDefaults::inOrder);
    }

    private List<Node> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    private static TreeSet<Node> inOrder() {
        return new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    }
}
