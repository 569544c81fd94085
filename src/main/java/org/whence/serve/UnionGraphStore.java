package org.whence.serve;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;

/**
 * The Graph Store Protocol, read-only, whose default graph is the one that queries see: the union of all named
 * graphs. (TDB2 makes that union for queries alone.) Owns no graph.
 */
final class UnionGraphStore extends GSP_R {
    private static final String DEFAULT = "default";

    @Override
    protected DatasetGraph decideDataset(HttpAction action) {
        DatasetGraph store = LeasedDataset.of(action);
        return action.getRequestParameter(DEFAULT) == null ? store : new UnionAsDefault(store);
    }

    /** The same store with another default graph. */
    private static final class UnionAsDefault extends DatasetGraphWrapper {
        UnionAsDefault(DatasetGraph store) {
            super(store);
        }

        @Override
        public Graph getDefaultGraph() {
            return GraphView.createUnionGraph(getWrapped());
        }
    }
}
