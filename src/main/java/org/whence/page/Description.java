package org.whence.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * All that is said of a thing, and all that is said with it: the statements it stands in as subject and as object,
 * each with its graph. Owns no order.
 *
 * @param thing what is described
 * @param outgoing the statements about it
 * @param incoming the statements that mention it
 */
public record Description(Node thing, List<Quad> outgoing, List<Quad> incoming) {
    public static Description of(DatasetGraph view, Node thing) {
        return new Description(
                thing,
                Iter.toList(view.findNG(Node.ANY, thing, Node.ANY, Node.ANY)),
                Iter.toList(view.findNG(Node.ANY, Node.ANY, Node.ANY, thing)));
    }

    public boolean isEmpty() {
        return outgoing.isEmpty() && incoming.isEmpty();
    }

    public Stream<Quad> statements() {
        return Stream.concat(outgoing.stream(), incoming.stream()).distinct();
    }
}
