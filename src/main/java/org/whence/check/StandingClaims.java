package org.whence.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.model.Terms;

/**
 * The claims of an account that stand, on the conditions of an edge: asserted, actual, not rejected by the source
 * and not inferred by the encoder. Aims, analogies, expected and general claims are thereby left out. Owns no
 * judgement of them.
 */
final class StandingClaims {
    private static final Node STANCE = NodeFactory.createURI(Terms.STANCE);
    private static final Node ASSERTS = NodeFactory.createURI(Terms.WH + "asserts");
    private static final Node MODALITY = NodeFactory.createURI(Terms.MODALITY);
    private static final Node ACTUAL = NodeFactory.createURI(Terms.WH + "actual");
    private static final Node HOST_STANCE = NodeFactory.createURI(Terms.HOST_STANCE);
    private static final Node REJECTS = NodeFactory.createURI(Terms.WH + "rejects");
    private static final Node EXPLICITNESS = NodeFactory.createURI(Terms.EXPLICITNESS);
    private static final Node INFERRED = NodeFactory.createURI(Terms.WH + "inferred");
    private static final Node SUB_PROPERTY_OF = NodeFactory.createURI(Terms.SUB_PROPERTY_OF);
    private static final Node CAUSE = NodeFactory.createURI(Terms.CAUSE);

    private final CheckedAccount account;

    StandingClaims(CheckedAccount account) {
        this.account = account;
    }

    /**
     * That one thing bears on another; of joint causes, each.
     *
     * @param claim who says so
     */
    record Link(Node claim, Node cause, Node relation, Node effect) {}

    /** All links whose relation is this one or below it, as wh:bearsOn. */
    List<Link> links(String relation) {
        return standing(Terms.CAUSAL_CLAIM)
                .flatMap(claim -> account.asserted().find(claim, CAUSE, Node.ANY).toList().stream())
                .flatMap(cause -> link(cause).stream())
                .filter(link -> isUnder(link.relation(), NodeFactory.createURI(relation)))
                .toList();
    }

    /** All dating claims. */
    List<Node> datings() {
        return standing(Terms.DATING_CLAIM).toList();
    }

    private Optional<Link> link(Triple cause) {
        Node claim = cause.getSubject();
        return account.value(claim, Terms.RELATION).flatMap(relation -> account.value(claim, Terms.EFFECT)
                .map(effect -> new Link(claim, cause.getObject(), relation, effect)));
    }

    private Stream<Node> standing(String type) {
        Graph graph = account.asserted();
        return account.allOf(type).stream()
                .filter(claim -> graph.contains(claim, STANCE, ASSERTS)
                        && graph.contains(claim, MODALITY, ACTUAL)
                        && !graph.contains(claim, HOST_STANCE, REJECTS)
                        && !graph.contains(claim, EXPLICITNESS, INFERRED))
                .sorted((a, b) -> a.toString().compareTo(b.toString()));
    }

    private boolean isUnder(Node relation, Node top) {
        return relation.equals(top)
                || account
                        .withOntology()
                        .find(relation, SUB_PROPERTY_OF, Node.ANY)
                        .filterDrop(above -> above.getObject().equals(relation))
                        .toList()
                        .stream()
                        .anyMatch(above -> isUnder(above.getObject(), top));
    }
}
