package org.whence.sparql;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** The kinds of dataset that an index may cover, to be filled by tests. */
enum CoveredKind {
    /** As an open store makes it of a small build: the union of the named graphs as default graph. */
    VIEW {
        @Override
        DatasetGraph filled(List<Node> names, Consumer<DatasetGraph> fill) {
            DatasetGraph dataset = fill(DatasetGraphFactory.createGeneral(), fill);
            Graph union = GraphFactory.createDefaultGraph();
            DatasetGraph view = new DatasetGraphMapLink(union);
            for (Node name : names) {
                Graph graph = GraphFactory.createDefaultGraph();
                dataset.getGraph(name).find().forEachRemaining(triple -> {
                    graph.add(triple);
                    union.add(triple);
                });
                view.addGraph(name, graph);
            }
            return new DatasetGraphReadOnly(view);
        }
    },
    /** The same behind one wrapper more. */
    WRAPPED_VIEW {
        @Override
        DatasetGraph filled(List<Node> names, Consumer<DatasetGraph> fill) {
            return new DatasetGraphWrapper(VIEW.filled(names, fill));
        }
    },
    /** As a server opens it. */
    TDB2_WITH_UNION {
        @Override
        DatasetGraph filled(List<Node> names, Consumer<DatasetGraph> fill) {
            DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return fill(dataset, fill);
        }
    },
    TDB2_WITH_A_DEFAULT_GRAPH_OF_ITS_OWN {
        @Override
        DatasetGraph filled(List<Node> names, Consumer<DatasetGraph> fill) {
            return fill(DatabaseMgr.createDatasetGraph(), fill);
        }
    };

    /**
     * A dataset.
     *
     * @param names of the graphs that a view shows
     * @param fill puts in what it holds
     */
    abstract DatasetGraph filled(List<Node> names, Consumer<DatasetGraph> fill);

    private static DatasetGraph fill(DatasetGraph dataset, Consumer<DatasetGraph> fill) {
        Txn.executeWrite(dataset, () -> fill.accept(dataset));
        return dataset;
    }
}
