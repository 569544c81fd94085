package org.whence.read;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.term.LocatedGraph;

/**
 * One account as it was read. Owns no judgement of it.
 *
 * @param key its short name
 * @param iri the account, and its graph
 * @param located what it asserts, with file and line
 */
public record AccountInput(String key, String iri, LocatedGraph located) {

    /** The account as it is listed, by what it says of itself: its key, where it gives itself no label. */
    public Account account() {
        return new Account(
                key,
                iri,
                value(Terms.PREF_LABEL).map(Node::getLiteralLexicalForm).orElse(key),
                value(Terms.OUTCOME).filter(Node::isURI).map(Node::getURI).orElse(""));
    }

    private Optional<Node> value(String property) {
        return located.graph().stream(NodeFactory.createURI(iri), NodeFactory.createURI(property), Node.ANY)
                .map(Triple::getObject)
                .findFirst();
    }
}
