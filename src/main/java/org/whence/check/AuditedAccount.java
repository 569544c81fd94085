package org.whence.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.model.PlaceInText;
import org.whence.model.Terms;

/**
 * How the audit speaks of an account: things by their labels, claims by their place and plain sentence. Owns no
 * rule.
 *
 * @param checked the account
 */
record AuditedAccount(CheckedAccount checked) {
    private static final Node STATED_IN = NodeFactory.createURI(Terms.STATED_IN);
    private static final Node CITED_IN = NodeFactory.createURI(Terms.WH + "citedIn");
    private static final Node DESCRIBED_IN = NodeFactory.createURI(Terms.WH + "describedIn");

    /** A thing by its label, in quotes; by its short name where it has none; a text or number as it is. */
    String label(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : bareLabel(node)
                        .map(label -> "“" + label + "”")
                        .orElse(checked.names().of(node));
    }

    /** A finding whose places are these claims, counts, notes or things, each once. */
    AuditFinding finding(String rule, String question, Collection<Node> places, List<String> readings) {
        return new AuditFinding(
                rule, question, places.stream().distinct().map(this::place).toList(), readings);
    }

    /** Where something stands, and what it says. */
    AuditPlace place(Node node) {
        return new AuditPlace(
                node.toString(),
                checked.placeOf(node, Optional.empty(), Optional.empty()),
                inText(node),
                checked.names().of(node),
                says(node));
    }

    /** Where a passage stands, or where a thing is first stated, cited or described. */
    private PlaceInText inText(Node node) {
        Stream<Node> passages = List.of(STATED_IN, CITED_IN, DESCRIBED_IN).stream()
                .flatMap(where -> checked.asserted().find(node, where, Node.ANY).toList().stream())
                .map(Triple::getObject);
        return Stream.concat(Stream.of(node), passages)
                .flatMap(passage -> number(passage, Terms.PARAGRAPH).stream()
                        .map(line -> new PlaceInText(
                                line, number(passage, Terms.SENTENCE).orElse(0))))
                .min(Comparator.naturalOrder())
                .orElse(PlaceInText.UNKNOWN);
    }

    private Optional<Integer> number(Node passage, String property) {
        return checked.value(passage, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }

    private String says(Node node) {
        boolean inferred = checked.value(node, Terms.EXPLICITNESS)
                .filter(how -> how.hasURI(Terms.WH + "inferred"))
                .isPresent();
        String sentence = checked.value(node, Terms.CLAIM_TEXT)
                .map(Node::getLiteralLexicalForm)
                .or(() -> bareLabel(node).map(label -> label + amount(node)))
                .or(() -> checked.value(node, Terms.WH + "number")
                        .map(number -> "note " + number.getLiteralLexicalForm()))
                .orElse("");
        return inferred ? sentence + " (inferred by the encoder)" : sentence;
    }

    private String amount(Node node) {
        return checked.value(node, Terms.VALUE)
                .map(value -> ": " + value.getLiteralLexicalForm()
                        + checked.value(node, Terms.WH + "unit")
                                .map(unit -> " " + unit.getLiteralLexicalForm())
                                .orElse(""))
                .orElse("");
    }

    private Optional<String> bareLabel(Node node) {
        return checked.withOntology()
                .find(node, NodeFactory.createURI(Terms.PREF_LABEL), Node.ANY)
                .mapWith(statement -> statement.getObject().getLiteralLexicalForm())
                .nextOptional();
    }
}
