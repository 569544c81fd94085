package org.whence.page;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;

/**
 * How many things of a class an account holds. The encoder, whom the vocabulary describes, is nobody of whom it speaks,
 * and so is counted and listed among no actors. Owns no words.
 */
final class HeldThings {
    private static final Node TYPE = NodeFactory.createURI(Terms.TYPE);
    private static final Node ENCODER = NodeFactory.createURI(Terms.ENCODER);

    private HeldThings() {}

    /** Whether it is a thing that an account speaks of. */
    static boolean isHeld(Node thing) {
        return !ENCODER.equals(thing);
    }

    /** How many there are in a scope. */
    static long count(Scope scope, String classIri) {
        Node type = NodeFactory.createURI(classIri);
        long all = Iter.count(scope.graph().find(Node.ANY, TYPE, type));
        return scope.graph().contains(ENCODER, TYPE, type) ? all - 1 : all;
    }
}
