package org.whence.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalIndexFile;
import org.whence.causal.IndexDoesNotFitException;
import org.whence.model.Account;
import org.whence.store.OpenStore;

/**
 * The causal index of a build: a file among the build's own, written with it. One that is missing or does not fit is
 * made anew from the store, with a warning, and put in its place if that can be written. Owns no claim.
 */
public final class StoreIndex {
    private static final String LONG = "of a million claims takes some minutes and 2 GB of memory; whence load, which"
            + " writes it with the store, needs less.";

    private StoreIndex() {}

    /**
     * Makes the index of a build that is being written.
     *
     * @param folder the build's folder
     * @throws IOException if it cannot be written
     */
    public static void write(Map<String, Graph> graphs, List<Account> accounts, Path folder, String buildId)
            throws IOException {
        file(folder).write(GraphIndexing.of(graphs, accounts), buildId);
    }

    /**
     * The index of an open build, mapped into memory; it stays readable as long as it is used, whatever becomes of the
     * store.
     *
     * @param warning told in one sentence if the index had to be made anew, and why
     */
    public static CausalIndex open(OpenStore store, Consumer<String> warning) {
        CausalIndexFile file = file(store.folder());
        try {
            return file.open(store.buildId());
        } catch (IndexDoesNotFitException e) {
            warning.accept(e.getMessage() + " It is made anew from the graph, which "
                    + (store.isLarge() ? LONG : "takes longer."));
        }
        CausalIndex index = fromStore(store);
        try {
            file.write(index, store.buildId());
        } catch (IOException e) {
            warning.accept("The causal index could not be put back (" + e.getMessage()
                    + "), so it will have to be made anew the next time too.");
        }
        return index;
    }

    /**
     * Reads the whole index of a build and compares its check sums.
     *
     * @param folder the build's folder
     * @return what is wrong with it, in a sentence
     */
    public static Optional<String> fault(Path folder) {
        try {
            file(folder).check();
            return Optional.empty();
        } catch (IndexDoesNotFitException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static CausalIndexFile file(Path folder) {
        return new CausalIndexFile(folder.resolve(CausalIndexFile.NAME));
    }

    private static CausalIndex fromStore(OpenStore store) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            Map<String, Graph> graphs = new HashMap<>();
            store.build()
                    .graphs()
                    .keySet()
                    .forEach(iri -> graphs.put(iri, dataset.getGraph(NodeFactory.createURI(iri))));
            return GraphIndexing.of(graphs, store.accounts());
        });
    }
}
