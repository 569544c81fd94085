package org.whence.sparql;

import java.util.function.Supplier;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.whence.model.Terms;

/**
 * Has the property paths of a dataset's queries answered here instead of by ARQ, which recurs a frame for each step,
 * finds everything before it gives anything, and cannot be called off on the way. The answers are the same, as bags;
 * {@link PathAnswers} tells which way they came. Regular expressions in these queries can be called off as well. Owns no
 * dataset and no index.
 */
public final class CausalPaths {
    /** Where whf:chain looks for what {@link CoveredGraphs} knows of its dataset. */
    static final Symbol COVERED = Symbol.create(Terms.FUNCTION + "coveredGraphs");

    private CausalPaths() {}

    /** Paths of this dataset's queries are answered on its graphs, whatever they hold and however they change. */
    public static void install(DatasetGraph dataset) {
        install(dataset, (CoveredGraphs) null);
    }

    /**
     * Paths over causal relations are answered from an index where it covers the graph that is asked, and all others on
     * the graphs.
     *
     * @param dataset as {@link PathIndex} wants it
     * @param index asked once, when the first path is
     */
    public static void install(DatasetGraph dataset, Supplier<PathIndex> index) {
        install(dataset, new CoveredGraphs(dataset, index));
    }

    private static void install(DatasetGraph dataset, CoveredGraphs covered) {
        OpExecutorFactory factory = TDBInternal.isBackedByTDB(dataset)
                ? context -> new Tdb2PathExecutor(covered, context)
                : context -> new PathExecutor(covered, context);
        QC.setFactory(dataset.getContext(), factory);
        dataset.getContext().set(COVERED, covered);
        dataset.getContext().set(ARQConstants.sysOptimizerFactory, BoundedFunctions.beforeOptimizing());
    }
}
