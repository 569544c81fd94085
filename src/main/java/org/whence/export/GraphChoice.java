package org.whence.export;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.whence.model.Account;
import org.whence.store.GraphNames;

/** Which of an account's graphs are wanted. Owns no graph: it picks them out of the account's view. */
public enum GraphChoice {
    /** What the account itself says: the graph that its files hold. */
    ASSERTED,
    /** What was computed from it. */
    DERIVED,
    /** Both, and the ontologies that they are written in. */
    ALL;

    /**
     * The statements of the choice, each in its named graph.
     *
     * @param view the account's own view, as {@code OpenStore.view} gives it
     */
    public Stream<Quad> of(DatasetGraph view, Account account) {
        Iterator<Quad> quads =
                switch (this) {
                    case ASSERTED -> inGraph(view, account.iri());
                    case DERIVED -> inGraph(view, GraphNames.derived(account.iri()));
                    case ALL -> view.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
                };
        return Iter.asStream(quads);
    }

    private static Iterator<Quad> inGraph(DatasetGraph view, String iri) {
        return view.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY);
    }
}
