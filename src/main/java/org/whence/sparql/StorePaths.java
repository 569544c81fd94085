package org.whence.sparql;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.causal.CausalIndex;
import org.whence.index.StoreIndex;
import org.whence.model.Account;
import org.whence.store.OpenStore;

/**
 * The paths of an open store: one index for all its views, opened when the first path is asked. Safe for use by many
 * threads. Owns neither store nor view.
 */
public final class StorePaths {
    private final OpenStore store;
    private final Consumer<String> warning;
    private CausalIndex index;

    /**
     * The paths of a store.
     *
     * @param warning told in one sentence if the index had to be made anew, and why
     */
    public StorePaths(OpenStore store, Consumer<String> warning) {
        this.store = store;
        this.warning = warning;
    }

    /** The index of the store. */
    public synchronized CausalIndex index() {
        if (index == null) {
            index = StoreIndex.open(store, warning);
        }
        return index;
    }

    /**
     * Has the paths of a view's queries answered.
     *
     * @param view a view of the store, or its whole dataset
     * @param accounts the accounts in it
     */
    public void install(DatasetGraph view, List<Account> accounts) {
        if (accounts.isEmpty()) {
            CausalPaths.install(view);
        } else {
            CausalPaths.install(view, () -> PathIndex.of(index(), accounts));
        }
    }
}
