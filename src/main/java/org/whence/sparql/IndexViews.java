package org.whence.sparql;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.ClaimFilter;

/**
 * An index seen as the edges that stand in a graph: of some accounts, over some relations. Keeps what it has made,
 * since making a view takes longer than most questions. Safe for use by many threads.
 */
final class IndexViews {
    /** Whoever asks can make up alternatives without end; a view takes 8 kB. */
    private static final int MOST = 500;

    private record Key(Set<String> accounts, Set<String> relations) {}

    private final CausalIndex index;
    private final Map<Key, CausalView> views = new ConcurrentHashMap<>();

    IndexViews(CausalIndex index) {
        this.index = index;
    }

    CausalIndex index() {
        return index;
    }

    /** The claims that yield an edge of one of these relations. */
    CausalView view(Set<String> accounts, Set<String> relations) {
        if (views.size() >= MOST) {
            views.clear();
        }
        return views.computeIfAbsent(new Key(accounts, relations), this::make);
    }

    private CausalView make(Key key) {
        boolean all = key.accounts.containsAll(index.accounts());
        return ClaimFilter.standard()
                .over(key.relations)
                .inAccounts(all ? Set.of() : key.accounts)
                .over(index);
    }
}
