package org.whence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;

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

    /**
     * As much of it as a page can bear; of a large collection without the graphs, to look into each of which would
     * take too long, and read no further than is wanted.
     *
     * @param most statements in either direction
     */
    static Description first(Site site, Scope scope, Node thing, int most) {
        if (!site.store().isLarge()) {
            return of(scope.view(), thing);
        }
        return new Description(
                thing,
                first(scope.graph().find(thing, Node.ANY, Node.ANY), most),
                first(scope.graph().find(Node.ANY, Node.ANY, thing), most));
    }

    private static List<Quad> first(ExtendedIterator<Triple> triples, int most) {
        List<Quad> found = new ArrayList<>();
        try {
            while (found.size() < most && triples.hasNext()) {
                found.add(new Quad(Quad.defaultGraphIRI, triples.next()));
            }
        } finally {
            triples.close();
        }
        return found;
    }

    public boolean isEmpty() {
        return outgoing.isEmpty() && incoming.isEmpty();
    }

    public Stream<Quad> statements() {
        return Stream.concat(outgoing.stream(), incoming.stream()).distinct();
    }
}
