package org.whence.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.model.Terms;
import org.whence.term.PrefixTable;

/**
 * The prefixes in use in a view. Of millions of statements the first of each graph tell: a kind of thing that none of
 * them mentions is written by its IRI. Owns no prefix.
 */
public final class ViewPrefixes {
    private static final int MOST_OF_A_GRAPH = 100;
    private static final int MOST = 5_000;

    private ViewPrefixes() {}

    /**
     * The prefixes; to be called in a read transaction.
     *
     * @param union all statements of the view
     * @param isLarge whether there are too many to look at each
     */
    public static PrefixTable of(DatasetGraph view, Graph union, boolean isLarge) {
        return PrefixTable.of(isLarge ? some(view) : union.stream());
    }

    /** All of the ontologies, which ask for prefixes, and some of each account. */
    private static Stream<Triple> some(DatasetGraph view) {
        List<Node> ontologies = new ArrayList<>();
        List<Node> accounts = new ArrayList<>();
        view.listGraphNodes().forEachRemaining(name -> (isAccount(name) ? accounts : ontologies).add(name));
        return Stream.concat(
                ontologies.stream().flatMap(name -> view.getGraph(name).stream()),
                accounts.stream()
                        .flatMap(name ->
                                Iter.asStream(Iter.limit(view.getGraph(name).find(), MOST_OF_A_GRAPH)))
                        .limit(MOST));
    }

    private static boolean isAccount(Node name) {
        return name.isURI() && name.getURI().startsWith(Terms.DATA);
    }
}
