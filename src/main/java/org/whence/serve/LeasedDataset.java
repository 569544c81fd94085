package org.whence.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.util.Context;

/**
 * What Fuseki is given as its dataset, once for all: in each thread it stands for that of the generation which answers
 * there, and outside of a request for an empty one. Fuseki takes from it context and transaction, which belong to a
 * thread as well; what is asked is {@link #of the generation's own}, since queries look for TDB2 below what they are
 * given. Owns no triple.
 */
final class LeasedDataset extends DatasetGraphWrapper {
    private static final DatasetGraph NOTHING = DatasetGraphZero.create();

    private final ThreadLocal<DatasetGraph> here = new ThreadLocal<>();

    LeasedDataset() {
        super(null, null);
    }

    /** The dataset that an action of Fuseki's asks. */
    static DatasetGraph of(HttpAction action) {
        return Generation.of(action.getRequest()).dataset();
    }

    /** From here on, in this thread. */
    void standFor(Generation generation) {
        here.set(generation.dataset());
    }

    /** From here on, in this thread. */
    void standForNothing() {
        here.remove();
    }

    @Override
    protected DatasetGraph get() {
        DatasetGraph dataset = here.get();
        return dataset == null ? NOTHING : dataset;
    }

    @Override
    protected Context getCxt() {
        return get().getContext();
    }
}
