package org.whence.sparql;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.causal.Explicitness;
import org.whence.causal.HostStance;
import org.whence.causal.Modality;
import org.whence.causal.Relation;
import org.whence.causal.Stance;
import org.whence.causal.TopFactor;
import org.whence.causal.TopFactorFinder;

/**
 * An index seen as the edges that stand in a graph: of some accounts, over some relations. Keeps what it has made,
 * since making a view takes longer than most questions. Safe for use by many threads.
 */
final class IndexViews {
    /** Whoever asks can make up alternatives without end; a view takes 8 kB. */
    private static final int MOST = 500;

    private record Key(GraphClaims claims, Set<String> relations) {}

    /** How many of the factors that most claims name are kept: more than a screen shows. */
    static final int RANKED = 1_000;

    private record Ranking(GraphClaims claims, boolean asCause) {}

    private final CausalIndex index;
    private final Map<Key, CausalView> views = new ConcurrentHashMap<>();
    private final Map<GraphClaims, CausalView> claims = new ConcurrentHashMap<>();
    private final Map<Ranking, List<TopFactor>> mostNamed = new ConcurrentHashMap<>();

    IndexViews(CausalIndex index) {
        this.index = index;
    }

    CausalIndex index() {
        return index;
    }

    /** The claims that yield an edge of one of these relations. */
    CausalView view(GraphClaims of, Set<String> relations) {
        if (views.size() >= MOST) {
            views.clear();
        }
        return views.computeIfAbsent(new Key(of, relations), this::make);
    }

    /** Every claim, however it is held and of whatever relation. */
    CausalView claims(GraphClaims wanted) {
        Set<String> relations =
                index.relations().relations().stream().map(Relation::name).collect(Collectors.toSet());
        return claims.computeIfAbsent(wanted, of -> ClaimFilter.standard()
                .over(relations)
                .stances(EnumSet.allOf(Stance.class))
                .hostStances(EnumSet.allOf(HostStance.class))
                .modalities(EnumSet.allOf(Modality.class))
                .explicitnesses(EnumSet.allOf(Explicitness.class))
                .inAccounts(namesIfSome(of.accounts()))
                .over(index));
    }

    /** The factors that most of these claims name; kept, since it takes a look at every factor. */
    List<TopFactor> mostNamed(GraphClaims of, boolean asCause, Deadline deadline) {
        Ranking key = new Ranking(of, asCause);
        List<TopFactor> known = mostNamed.get(key);
        if (known == null) {
            TopFactorFinder finder = new TopFactorFinder(claims(of), deadline);
            known = asCause ? finder.byClaimsFrom(RANKED) : finder.byClaimsOnto(RANKED);
            mostNamed.put(key, known);
        }
        return known;
    }

    /** No filter where all are meant: that is quicker. */
    private Set<String> namesIfSome(Set<String> accounts) {
        return accounts.containsAll(index.accounts()) ? Set.of() : accounts;
    }

    private CausalView make(Key key) {
        return ClaimFilter.standard()
                .over(key.relations)
                .inAccounts(namesIfSome(key.claims.accounts()))
                .over(index);
    }
}
