package org.whence.ask;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Whether a query would ask another machine: SERVICE, at any depth. Answers come from the build alone, so that
 * they can be repeated. Owns no refusal: whoever asks words it.
 */
final class RemoteAccess {

    private RemoteAccess() {}

    /** The first SERVICE of a query, as a message shows it. */
    static Optional<String> in(Query query) {
        AtomicReference<String> found = new AtomicReference<>();
        // A transformation that changes nothing is the walk of ARQ's that also enters subqueries and EXISTS.
        QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(org.apache.jena.sparql.syntax.ElementService service, Node name, Element pattern) {
                found.compareAndSet(null, "SERVICE " + name);
                return super.transform(service, name, pattern);
            }
        });
        return Optional.ofNullable(found.get());
    }
}
